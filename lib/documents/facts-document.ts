import type { EntryVan } from '../domain/dossier/entries'
import type { Accord } from '../domain/dossier/accord'
import type { KaderRef } from '../domain/kader/schema'
import type { Instant } from '../domain/shared/ids'
import { AKKOORD } from './labels'
import type { DocBlock, DocumentModel } from './model'
import { kaderVoet } from './record-bewijs'
import { feitBlokken } from './record-inhoud'
import { nummerVan, type RecordInput } from './record-input'
import { momentTekst } from './tijd'

export type ShownFact = { readonly entry: EntryVan<'feit'>; readonly akkoord: Accord | null }

/** The facts as they stand now, to print: each with its source, and what its source said of this very text. */
export function factsDocument(
  input: RecordInput,
  ref: KaderRef,
  feiten: readonly ShownFact[],
  deel: boolean,
  at: Instant,
): DocumentModel {
  return {
    titel: 'Feiten, meningen en vermoedens',
    ondertitel: `${deel ? 'Een deel van de lijst' : 'De hele lijst'}, op ${momentTekst(at)}`,
    onderwerp: 'Wat er is gezien, gehoord en gezegd',
    maker: input.vereniging.naam,
    voettekst: kaderVoet(input, ref),
    datum: at,
    blokken:
      feiten.length === 0
        ? [{ soort: 'alinea', tekst: 'Er staat niets in deze lijst.' }]
        : feiten.flatMap((feit) => factBlokken(input, ref, feit)),
  }
}

const factBlokken = (input: RecordInput, ref: KaderRef, { entry, akkoord }: ShownFact): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: `Feit, ${nummerVan(entry)}` },
  ...feitBlokken(input, ref, entry),
  ...(akkoord === null ? [] : answerBlokken(akkoord)),
]

/** What was answered later counts above what was noted with the fact. */
function answerBlokken({ stand, antwoord, eerder }: Accord): DocBlock[] {
  if (antwoord === null && eerder === null) return []
  const op = antwoord === null ? '' : `, vastgelegd op ${momentTekst(antwoord.recorded)}`
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Antwoord van de bron op deze tekst', waarde: `${AKKOORD[stand]}${op}` },
        ...(eerder === null ? [] : [{ label: 'Antwoord op een eerdere tekst', waarde: AKKOORD[eerder] }]),
      ],
    },
  ]
}
