import type { EntryVan } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { AKKOORD, FEIT_SOORT, GEVAAR, HAND, LEEFTIJD, OVERLEG_MET, ROL } from './labels'
import type { DocBlock, Rij } from './model'
import { afwegingKop, type RecordInput } from './record-input'
import { eigenVeld, vastgelegdRij } from './record-weging'
import { wanneerTekst } from './tijd'

type Kern = 'feit' | 'overleg' | 'gesprek' | 'acuut' | 'notitie'

/** The two times of every record: when it happened, and when it was written down. */
const tijden = (input: RecordInput, entry: EntryVan<Kern>): Rij[] => [
  { label: 'Gebeurd', waarde: wanneerTekst(entry.happened) },
  vastgelegdRij(input, entry),
]
const alsIngevuld = (label: string, waarde: string): Rij[] => (waarde.trim() === '' ? [] : [{ label, waarde }])

export function persoonBlokken(entry: EntryVan<'persoon'>): DocBlock[] {
  const { aanduiding, rollen, leeftijd, toelichting } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: aanduiding, waarde: `${rollen.map((rol) => ROL[rol]).join(', ')}; leeftijd: ${LEEFTIJD[leeftijd]}` },
        ...alsIngevuld('Toelichting', toelichting),
      ],
    },
  ]
}

export function feitBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'feit'>): DocBlock[] {
  const { wat, soort, hand, bron, weging, akkoord } = entry.inhoud
  const bij = (richting: 'voor' | 'tegen') =>
    weging
      .filter((deel) => deel.richting === richting)
      .map((deel) => afwegingKop(input, ref, deel.afweging))
      .join('\n')
  return [
    { soort: 'eigen', label: FEIT_SOORT[soort], tekst: wat },
    {
      soort: 'gegevens',
      rijen: [
        ...tijden(input, entry),
        { label: 'Bron', waarde: bron.trim() === '' ? 'Niet ingevuld' : bron },
        { label: 'Hoe verkregen', waarde: HAND[hand] },
        { label: 'Akkoord van de bron', waarde: AKKOORD[akkoord] },
        ...alsIngevuld('Spreekt voor het vermoeden bij', bij('voor')),
        ...alsIngevuld('Spreekt tegen het vermoeden bij', bij('tegen')),
      ],
    },
  ]
}

export function overlegBlokken(input: RecordInput, entry: EntryVan<'overleg'>): DocBlock[] {
  const { met, wie, besproken, uitkomst } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Met', waarde: wie.trim() === '' ? OVERLEG_MET[met] : `${OVERLEG_MET[met]}: ${wie}` },
        ...tijden(input, entry),
      ],
    },
    eigenVeld('Besproken', besproken),
    eigenVeld('Uitkomst', uitkomst),
  ]
}

export function gesprekBlokken(input: RecordInput, entry: EntryVan<'gesprek'>): DocBlock[] {
  const { gevoerd, met, inhoud, reactie } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Met', waarde: met },
        { label: 'Gevoerd', waarde: gevoerd ? 'Ja' : 'Nee' },
        ...tijden(input, entry),
      ],
    },
    eigenVeld(gevoerd ? 'Wat er is gezegd' : 'Waarom het gesprek niet is gevoerd', inhoud),
    ...(gevoerd ? [eigenVeld('Reactie en eigen oplossingen', reactie)] : []),
  ]
}

export function acuutBlokken(input: RecordInput, entry: EntryVan<'acuut'>): DocBlock[] {
  const { gevaar, wat, watIkDoe } = entry.inhoud
  return [
    { soort: 'gegevens', rijen: [{ label: 'Is er nu gevaar?', waarde: GEVAAR[gevaar] }, ...tijden(input, entry)] },
    ...(wat.trim() === '' ? [] : [eigenVeld('Wat er aan de hand is', wat)]),
    ...(watIkDoe.trim() === '' ? [] : [eigenVeld('Wat de therapeut doet', watIkDoe)]),
  ]
}

export const notitieBlokken = (input: RecordInput, entry: EntryVan<'notitie'>): DocBlock[] => [
  { soort: 'gegevens', rijen: tijden(input, entry) },
  eigenVeld('Notitie', entry.inhoud.tekst),
]
