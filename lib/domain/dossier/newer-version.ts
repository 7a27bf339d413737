import { knopen } from '../kader/anatomy'
import type { Kader } from '../kader/schema'
import { sideBySide, type BlokNaast } from '../kader/side-by-side'
import { huidigBesluit, huidigeAfwegingen, huidigeInCyclus } from './current'
import type { Soort } from './entries'
import { LIJST_VAN } from './evolve'
import type { Dossier, Vermelding } from './state'

/** What a newer version of the framework changes for a dossier that runs under an older one. */
export type Raakt = {
  /** The differences that touch it: in a question that was weighed, or in what an entry points to. */
  readonly blokken: readonly BlokNaast[]
  /** All that differs, whether this dossier has to do with it or not. */
  readonly inHetGeheel: number
  /** The answered head questions whose text changed: they would be weighed again. */
  readonly afwegingen: readonly string[]
  /** Does the decision that stands rest on one of those, or does it name what changed? */
  readonly besluit: boolean
}

/** The differences between two versions that touch this dossier in its current cycle. What was recorded stays as it is. */
export function raaktDossier(oud: Kader, nieuw: Kader, dossier: Dossier): Raakt {
  const ouderVan = new Map([...knopen(oud), ...knopen(nieuw)].map(({ id, ouder }) => [id, ouder]))
  const gewogen = new Set(huidigeAfwegingen(dossier).map(({ inhoud }) => inhoud.afweging))
  const genoemd = namedBy(inCyclus(dossier), ouderVan)
  const anders = sideBySide(oud, nieuw).blokken.filter(({ stand, verplaatst }) => stand !== 'gelijk' || verplaatst)
  const questionOf = (id: string) => chainOf(id, ouderVan).find((hier) => gewogen.has(hier))
  const blokken = anders.filter(({ id }) => genoemd.has(id) || questionOf(id) !== undefined)
  const vragen = new Set(blokken.map(({ id }) => questionOf(id)))
  const afwegingen = nieuw.afwegingen.map(({ id }) => id).filter((id) => vragen.has(id))
  const besluit = huidigBesluit(dossier)
  const byDecision = namedBy(besluit === undefined ? [] : [besluit], ouderVan)
  return {
    ...{ blokken, inHetGeheel: anders.length, afwegingen },
    besluit: besluit !== undefined && (afwegingen.length > 0 || blokken.some(({ id }) => byDecision.has(id))),
  }
}

const inCyclus = (dossier: Dossier): readonly Vermelding<Soort>[] =>
  Object.values(LIJST_VAN).flatMap((naam) => huidigeInCyclus<Soort>(dossier, dossier[naam]))

/** Every block that an entry points to, by whatever field. */
function namedBy(entries: readonly Vermelding<Soort>[], known: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && known.has(value)) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  for (const { inhoud } of entries) walk(inhoud)
  return found
}

/** The block itself and all that it stands in. */
function chainOf(id: string, ouderVan: ReadonlyMap<string, string>): readonly string[] {
  const chain: string[] = []
  for (let hier: string | undefined = id; hier !== undefined && !chain.includes(hier); hier = ouderVan.get(hier))
    chain.push(hier)
  return chain
}
