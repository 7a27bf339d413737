import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/domain/access/actor'
import type { Outcome } from '@/lib/usecases/outcome'
import { requireActor, type Place } from './session'

/** What a page behind login starts with. `path` is the page's own address: login leads back to it. */
export async function requireMember(
  slug: string,
  path: string,
): Promise<{ readonly actor: Actor; readonly place: Place; readonly visitor: Actor }> {
  const { actor, place } = await requireActor(slug, { path })
  return { actor, place, visitor: actor }
}

/** The value of a read; whatever may not be seen, or is asked for in a way that names nothing, is "not found". */
export function valueOrNotFound<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) notFound()
  return outcome.value
}
