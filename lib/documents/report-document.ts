import type { EntryVan } from '../domain/dossier/entries'
import type { IdentiteitGegevens } from '../domain/dossier/entries-signalen'
import { MELDBLOKKEN } from '../domain/dossier/report-blocks'
import type { EntryId } from '../domain/shared/ids'
import { MELDING_MODUS } from './labels'
import type { DocBlock, DocumentModel } from './model'
import { bewijsVoet } from './record-bewijs'
import { entryMet, isSoort, verbetering, type RecordInput } from './record-input'
import { momentTekst } from './tijd'

/** A real name beside the word by which the report calls somebody; never part of what is recorded with the report. */
export type Genoemde = { readonly aanduiding: string; readonly gegevens: IdentiteitGegevens }

/** Where the copy buttons find a block (app/_ui/copy-blocks.ts). */
export const KOPIE = 'kopie-'

/**
 * The report as it goes out: the blocks in the order in which Veilig Thuis asks. What the check found and what
 * was left open is for the therapist, and stands in the dossier only.
 */
export function reportDocument(input: RecordInput, id: EntryId, namen: readonly Genoemde[]): DocumentModel {
  const entry = entryMet(input, id)
  if (entry === undefined || !isSoort('melding')(entry)) throw new Error('not a report of this dossier')
  const later = verbetering(input, id)
  return {
    titel: 'Tekst van de melding',
    ondertitel: `Vastgelegd op ${momentTekst(entry.recorded)}`,
    onderwerp: 'Melding bij Veilig Thuis',
    maker: input.vereniging.naam,
    voettekst: bewijsVoet(input, entry),
    datum: entry.recorded,
    blokken: [
      ...(later === undefined
        ? []
        : [
            {
              soort: 'nadruk',
              tekst: `Let op. Deze tekst is later verbeterd, op ${momentTekst(later.recorded)}.`,
            } as const,
          ]),
      { soort: 'gegevens', rijen: [{ label: 'Soort melding', waarde: MELDING_MODUS[entry.inhoud.modus] }] },
      ...MELDBLOKKEN.flatMap(({ id: blok, kop }) => section(entry, blok, kop)),
      ...names(namen),
    ],
  }
}

function section({ inhoud }: EntryVan<'melding'>, blok: string, kop: string): DocBlock[] {
  const tekst = inhoud.blokken.find((b) => b.blok === blok)?.tekst ?? ''
  if (tekst === '') return []
  return [
    { soort: 'kop', niveau: 2, tekst: kop },
    { soort: 'alinea', id: `${KOPIE}${blok}`, tekst },
  ]
}

function names(namen: readonly Genoemde[]): DocBlock[] {
  if (namen.length === 0) return []
  const tekst = namen.map(({ aanduiding, gegevens }) =>
    [`${aanduiding}: ${gegevens.naam}`, gegevens.geboortedatum, gegevens.adres, gegevens.telefoon]
      .filter((t) => t !== '')
      .join(', '),
  )
  return [
    { soort: 'kop', niveau: 2, tekst: 'Namen en adressen' },
    { soort: 'alinea', id: `${KOPIE}namen`, tekst: tekst.join('\n') },
  ]
}
