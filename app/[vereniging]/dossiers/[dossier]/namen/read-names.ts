import { readIdentiteiten } from '@/lib/usecases/dossier/read-identiteiten'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import type { DossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'

type Names = Extract<Awaited<ReturnType<typeof readIdentiteiten>>, { ok: true }>['value']['identiteiten']

/** The only read that opens names: one line in the access log, under a part of its own. */
export async function readNames(
  at: DossierParams,
  path: string,
): Promise<{ readonly page: DossierPage; readonly names: Names }> {
  const member = await requireMember(at.vereniging, path)
  const { row, entries, dossier, kader, vandaag, identiteiten } = valueOrNotFound(
    await readIdentiteiten(member.actor, { dossierId: at.dossier }),
  )
  return {
    page: { ...member, view: { row, entries, dossier, kader, vandaag, drafts: [], nieuwer: null } },
    names: identiteiten,
  }
}
