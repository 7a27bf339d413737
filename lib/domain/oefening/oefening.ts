import type { SoortDossier } from '../dossier/entries'
import type { Casus } from '../kader/casus'
import type { Kader } from '../kader/schema'

type Voorbeeld = Kader['voorbeelden'][number]
/** A worked case with the framework that it stands beside; `base`: one that builds on no other. */
export type CasusBijKader = { readonly kader: string; readonly base: boolean; readonly casus: Casus }

/** A case to practise with. It is told, and then weighed; what others made of it comes afterwards. */
export type Oefening = {
  readonly id: string
  readonly titel: string
  /** What is told before anything is answered; paragraphs apart by an empty line. */
  readonly gegeven: string
  readonly soort: SoortDossier
  /** The example of the framework whose text this is, whole; null for a case of our own. */
  readonly voorbeeld: Voorbeeld | null
  readonly casus: Casus
}

/**
 * The cases that can be practised under this version: its own and those of the base, as far as it has their example and
 * their questions.
 */
export function oefeningenVan(kader: Kader, cases: readonly CasusBijKader[]): readonly Oefening[] {
  const asked = new Set(kader.afwegingen.map((afweging) => afweging.id))
  return cases
    .filter(({ kader: of, base }) => base || of === kader.id)
    .filter(({ casus }) => Object.keys(casus.antwoorden).every((id) => asked.has(id)))
    .flatMap(({ casus }) => oefeningVan(kader, casus) ?? [])
}

function oefeningVan(kader: Kader, casus: Casus): Oefening | null {
  const { id, titel, gegeven } = casus
  const example = kader.voorbeelden.find((v) => v.id === casus.voorbeeld)
  const soort = example?.doelgroep ?? 'kind'
  // A text of our own is another case than the example that it goes by.
  if (gegeven !== undefined) return { id, titel, gegeven, soort, voorbeeld: null, casus }
  if (example === undefined) return null
  return { id, titel, gegeven: begin(example.tekst, casus.alineas), soort, voorbeeld: example, casus }
}

const begin = (tekst: string, alineas: number | undefined): string => tekst.split('\n\n').slice(0, alineas).join('\n\n')
