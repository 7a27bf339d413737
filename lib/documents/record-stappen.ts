import { zoekPlek } from '../domain/kader/find'
import type { EntryVan, Soort } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import type { EntryId } from '../domain/shared/ids'
import { ACHTERGROND, AKKOORD, CONTROLE_UITKOMST, HULPVERLENER, JA_NEE, PARTICIPATIE, TOESTEMMING } from './labels'
import type { DocBlock, Rij } from './model'
import { documentVan, entryMet, isSoort, nummerVan, type RecordInput } from './record-input'
import { alsGezegd, eigenVeld, vastgelegdRij } from './record-weging'
import { dagTekst, wanneerTekst } from './tijd'

/** The two times of every record: when it happened, and when it was written down. */
export const tijden = (input: RecordInput, entry: EntryVan<Soort>): Rij[] => [
  { label: 'Gebeurd', waarde: wanneerTekst(entry.happened) },
  vastgelegdRij(input, entry),
]
/** A row for what was filled in; nothing for what was left open. */
export const alsIngevuld = (label: string, waarde: string): Rij[] => (waarde.trim() === '' ? [] : [{ label, waarde }])
export const jaNeeRij = (label: string, waarde: keyof typeof JA_NEE | ''): Rij[] =>
  waarde === '' ? [] : [{ label, waarde: JA_NEE[waarde] }]

/** The words of a list item, check or form of the framework that the entry names; its id when the version is away. */
export function itemTekst(input: RecordInput, ref: KaderRef, id: string): string {
  if (id === 'anders') return 'Een andere reden'
  const kader = documentVan(input, ref)
  const plek = kader && zoekPlek(kader, id)
  return plek?.kop ?? plek?.tekst ?? id
}
/** The person by the word that the therapist chose. */
export function persoonTekst(input: RecordInput, id: EntryId): string {
  const entry = entryMet(input, id)
  return entry !== undefined && isSoort('persoon')(entry) ? entry.inhoud.aanduiding : 'gewist'
}
export const personenTekst = (input: RecordInput, ids: readonly EntryId[]): string =>
  [...new Set(ids.map((id) => persoonTekst(input, id)))].join(', ')
export function verwijzing(input: RecordInput, id: EntryId): string {
  const entry = entryMet(input, id)
  return entry === undefined ? 'gewist' : nummerVan(entry)
}

/** That a name is known, and of whom; the name itself stands in no document. */
export const identiteitBlokken = (input: RecordInput, entry: EntryVan<'identiteit'>): DocBlock[] => [
  {
    soort: 'gegevens',
    rijen: [
      { label: 'Van', waarde: persoonTekst(input, entry.inhoud.persoon) },
      { label: 'Bewaard', waarde: 'Naam en adres, apart versleuteld. Ze staan niet in dit verslag.' },
      vastgelegdRij(input, entry),
    ],
  },
]

export function akkoordBlokken(input: RecordInput, entry: EntryVan<'akkoord'>): DocBlock[] {
  const { feit, stand, toelichting } = entry.inhoud
  const tekst = entryMet(input, feit)
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Op welke tekst', waarde: verwijzing(input, feit) },
        { label: 'Akkoord van de bron', waarde: AKKOORD[stand] },
        ...tijden(input, entry),
      ],
    },
    ...(tekst !== undefined && isSoort('feit')(tekst) ? alsGezegd('De tekst', tekst.inhoud.wat) : []),
    ...alsGezegd('Toelichting', toelichting),
  ]
}

export function hulpverlenerBlokken(input: RecordInput, entry: EntryVan<'hulpverlener'>): DocBlock[] {
  const { soort, naam, bereikbaar, toelichting } = entry.inhoud
  const rijen = [{ label: HULPVERLENER[soort], waarde: naam }, ...alsIngevuld('Bereikbaar', bereikbaar)]
  return [
    { soort: 'gegevens', rijen: [...rijen, ...tijden(input, entry)] },
    ...alsGezegd('Wat deze hulpverlener doet of deed', toelichting),
  ]
}

export function toestemmingBlokken(input: RecordInput, entry: EntryVan<'toestemming'>): DocBlock[] {
  const { waarvoor, vanWie, stand, toelichting } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Waarvoor', waarde: waarvoor },
        { label: 'Van wie', waarde: vanWie },
        { label: 'Toestemming', waarde: TOESTEMMING[stand] },
        ...tijden(input, entry),
      ],
    },
    ...alsGezegd('Toelichting', toelichting),
  ]
}

export const achtergrondBlokken = (input: RecordInput, entry: EntryVan<'achtergrond'>): DocBlock[] => [
  { soort: 'gegevens', rijen: tijden(input, entry) },
  eigenVeld(ACHTERGROND[entry.inhoud.onderwerp], entry.inhoud.tekst),
]

export function controleBlokkenVan(input: RecordInput, ref: KaderRef, entry: EntryVan<'controle'>): DocBlock[] {
  const { controle, aanleiding, minderjarigen, uitkomst, toelichting, mening } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Check', waarde: itemTekst(input, ref, controle) },
        { label: 'Uitkomst', waarde: CONTROLE_UITKOMST[uitkomst] },
        ...jaNeeRij('Zijn er minderjarigen?', minderjarigen),
        ...tijden(input, entry),
      ],
    },
    ...alsGezegd('Aanleiding', aanleiding),
    ...alsGezegd('Toelichting', toelichting),
    ...alsGezegd('Wat het kind ervan vindt, en hoe het is gevraagd', mening),
  ]
}

/** What a child was told and asked, item by item; what was left open is not listed. */
export function participatieBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'participatie'>): DocBlock[] {
  const { persoon, items, teruggekoppeld } = entry.inhoud
  const gegeven = items.filter((i) => i.stand !== '' || i.toelichting !== '')
  return [
    {
      soort: 'gegevens',
      rijen: [...alsIngevuld('Kind', persoon === null ? '' : persoonTekst(input, persoon)), ...tijden(input, entry)],
    },
    ...gegeven.map(({ item, stand, toelichting, opnieuwOp }): DocBlock => ({
      soort: 'eigen',
      label: itemTekst(input, ref, item),
      tekst: [
        stand === '' ? '' : PARTICIPATIE[stand],
        toelichting,
        opnieuwOp === null ? '' : `Zelf gekozen dag om het opnieuw te bekijken: ${dagTekst(opnieuwOp)}`,
      ]
        .filter((t) => t !== '')
        .join('\n'),
    })),
    ...alsGezegd('Wat het kind terughoorde', teruggekoppeld),
  ]
}
