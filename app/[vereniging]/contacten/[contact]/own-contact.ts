import { notFound } from 'next/navigation'
import { listContacten, type OwnContact } from '@/lib/usecases/contacten/list-contacten'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import type { ContactParams } from '../_paths'

type Member = Awaited<ReturnType<typeof requireMember>>

/** One of the own list; somebody else's, or one that is gone, is "not found". */
export async function ownContact(
  at: ContactParams,
  path: string,
): Promise<{ readonly member: Member; readonly contact: OwnContact }> {
  const member = await requireMember(at.vereniging, path)
  const found = valueOrNotFound(await listContacten(member.actor, {})).find((c) => c.contactId === at.contact)
  return found === undefined ? notFound() : { member, contact: found }
}
