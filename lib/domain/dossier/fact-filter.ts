import { z } from 'zod'
import { BlokId } from '../kader/schema'
import { EntryId } from '../shared/ids'
import { accordOn, needsAccord } from './accord'
import { huidige } from './current'
import { AkkoordStand, Feit } from './entries-signalen'
import type { Dossier, Vermelding } from './state'

type Fact = Vermelding<'feit'>

/** Which facts to show. Only ids and words of ours: a filter stands in an address, and an address says nothing of a case. */
export const FactFilter = z.strictObject({
  soort: Feit.shape.soort.optional(),
  hand: Feit.shape.hand.optional(),
  akkoord: AkkoordStand.optional(),
  /** Which way it speaks, for whatever question; `geen` is linked to none. */
  richting: z.enum(['voor', 'tegen', 'geen']).optional(),
  afweging: BlokId.optional(),
  over: EntryId.optional(),
})
export type FactFilter = z.infer<typeof FactFilter>

/** A fact against the suspicion: by its kind, or by what it is linked to. */
export const speaksAgainst = ({ inhoud }: Fact): boolean =>
  inhoud.soort === 'tegenfeit' || inhoud.weging.some((w) => w.richting === 'tegen')
const speaksFor = ({ inhoud }: Fact): boolean => inhoud.weging.some((w) => w.richting === 'voor')

/** The facts as they stand now that this filter lets through, in the order in which they came into the dossier. */
export function filterFacts(dossier: Dossier, filter: FactFilter): readonly Fact[] {
  return huidige(dossier.feiten).filter(
    (v) =>
      (filter.soort === undefined || v.inhoud.soort === filter.soort) &&
      (filter.hand === undefined || v.inhoud.hand === filter.hand) &&
      (filter.akkoord === undefined || (needsAccord(v) && accordOn(dossier, v).stand === filter.akkoord)) &&
      (filter.richting === undefined || goesThatWay(v, filter.richting)) &&
      (filter.afweging === undefined || v.inhoud.weging.some((w) => w.afweging === filter.afweging)) &&
      (filter.over === undefined || isAbout(dossier, v, filter.over)),
  )
}

function goesThatWay(v: Fact, richting: NonNullable<FactFilter['richting']>): boolean {
  if (richting === 'geen') return v.inhoud.weging.length === 0
  return richting === 'voor' ? speaksFor(v) : speaksAgainst(v)
}

/** A person is the same under every description that was corrected. */
function isAbout(dossier: Dossier, v: Fact, person: EntryId): boolean {
  const rowOf = (id: string) => dossier.personen.find((p) => p.id === id)?.reeks
  const row = rowOf(person)
  return row !== undefined && v.inhoud.over.some((id) => rowOf(id) === row)
}
