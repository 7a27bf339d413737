import type { EntryVan } from '../domain/dossier/entries'
import type { Instant } from '../domain/shared/ids'
import type { DocBlock, DocumentModel, Rij } from './model'
import { alsIngevuld } from './record-stappen'
import { naamVan, type RecordInput } from './record-input'
import { momentTekst, wanneerTekst } from './tijd'

const LINE = '.'.repeat(40)
const toFill = (label: string): Rij => ({ label, waarde: LINE })

/**
 * A sheet for whoever told something: is this what you said? It goes to somebody outside, so it holds only
 * that person's own words: no name of a dossier, no framework, nothing that others said, and not what it is used for.
 */
export function accordSheet(input: RecordInput, feiten: readonly EntryVan<'feit'>[], at: Instant): DocumentModel {
  return {
    titel: 'Klopt deze tekst?',
    ondertitel: `Gemaakt op ${momentTekst(at)}`,
    onderwerp: 'Akkoord met een tekst',
    maker: input.vereniging.naam,
    voettekst: 'Een nieuwe tekst vraagt een nieuw akkoord.',
    datum: at,
    blokken:
      feiten.length === 0 ? NOTHING : [...INTRO, ...feiten.flatMap((f, i) => textBlokken(input, f, i)), ...SIGNED],
  }
}

const NOTHING: readonly DocBlock[] = [
  { soort: 'alinea', tekst: 'Er is nog geen tekst gekozen. Ga terug en kies een tekst.' },
]
const INTRO: readonly DocBlock[] = [
  { soort: 'alinea', tekst: 'U hebt mij iets verteld. Ik schreef dat op. Hieronder leest u wat ik opschreef.' },
  { soort: 'alinea', tekst: 'Klopt het niet? Zet er dan bij wat anders moet. U hoeft niet akkoord te gaan.' },
]
const SIGNED: readonly DocBlock[] = [
  { soort: 'lijn' },
  { soort: 'gegevens', rijen: [toFill('Naam'), toFill('Datum'), toFill('Handtekening')] },
]

const textBlokken = (input: RecordInput, entry: EntryVan<'feit'>, i: number): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: `Tekst ${i + 1}` },
  { soort: 'eigen', label: 'Wat u vertelde', tekst: entry.inhoud.wat },
  {
    soort: 'gegevens',
    rijen: [
      { label: 'Wanneer het was', waarde: wanneerTekst(entry.happened) },
      ...alsIngevuld('Waar het was', entry.inhoud.waar),
      ...alsIngevuld('Hoe u het vertelde', entry.inhoud.hoeVerkregen),
      ...alsIngevuld('Wanneer u het vertelde', entry.inhoud.verkregenOp),
      { label: 'Opgeschreven door', waarde: naamVan(input, entry.author) },
      // Ties the paper to these exact words: a correction has another one.
      { label: 'Kenmerk van deze tekst', waarde: entry.id, code: true },
      { label: 'Akkoord met deze tekst?', waarde: 'Ja / Nee' },
      toFill('Wat anders moet'),
    ],
  },
]
