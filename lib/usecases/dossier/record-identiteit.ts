import { involvedKey, sealIdentity } from '@/lib/data/involved-repository'
import { inPlainDutch, refusalOf } from '@/lib/domain/dossier/refusal'
import { IdentiteitGegevens } from '@/lib/domain/dossier/entries-signalen'
import { EntryId } from '@/lib/domain/shared/ids'
import { Abort, refused } from '../outcome'
import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/**
 * The real name of somebody involved, and where to reach them. It is sealed under a key of that person before it becomes
 * an entry: one person can be erased, and no other page, document or supervisor's view can show it.
 */
export const recordIdentiteit = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  prepare: async ({ tx, actor }, { row, key, dossier }, input) => {
    const { persoon, vervangt, redenCorrectie, ...typed } = input.inhoud
    const gegevens = IdentiteitGegevens.safeParse(typed, { error: inPlainDutch })
    if (!gegevens.success) {
      const { errors } = refusalOf(gegevens.error)
      throw new Abort(refused(errors.map((e) => ({ veld: e.field, tekst: e.message }))))
    }
    const who = dossier.personen.find((p) => p.id === persoon)
    const first = dossier.personen.find((p) => who !== undefined && p.reeks === who.reeks)
    // Without one, `decide` says what to do: nothing is sealed for somebody who is not in the dossier.
    if (first === undefined || key === null)
      return { ...input, inhoud: { persoon, doos: '', vervangt, redenCorrectie } }
    const involvedId = EntryId.parse(first.id)
    const own = await involvedKey(tx, actor.associationId, row.dossierId, involvedId, key)
    const doos = sealIdentity(own, actor.associationId, row.dossierId, involvedId, gegevens.data)
    return { ...input, inhoud: { persoon: involvedId, doos, vervangt, redenCorrectie } }
  },
  commands: ({ happened, inhoud }) => [{ soort: 'identiteit', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
