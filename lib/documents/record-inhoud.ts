import type { EntryVan } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { AKKOORD, FEIT_SOORT, GEVAAR, GEZAG, HAND, LEEFTIJD, OVERLEG_MET, ROL } from './labels'
import type { DocBlock } from './model'
import { afwegingKop, type RecordInput } from './record-input'
import { alsIngevuld, itemTekst, jaNeeRij, personenTekst, tijden, verwijzing } from './record-stappen'
import { alsGezegd, eigenVeld } from './record-weging'

export function persoonBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'persoon'>): DocBlock[] {
  const { aanduiding, rollen, leeftijd, toelichting, client, gezien, gezag, huishouden, vormen } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: aanduiding, waarde: `${rollen.map((rol) => ROL[rol]).join(', ')}; leeftijd: ${LEEFTIJD[leeftijd]}` },
        ...jaNeeRij('Is dit de cliënt?', client),
        ...jaNeeRij('Heeft de therapeut deze persoon gezien?', gezien),
        ...alsIngevuld('Gezag', gezag === '' ? '' : GEZAG[gezag]),
        ...alsIngevuld('Woont', huishouden),
        ...alsIngevuld('Vormen', vormen.map((id) => itemTekst(input, ref, id)).join(', ')),
        ...alsIngevuld('Toelichting', toelichting),
      ],
    },
  ]
}

export function feitBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'feit'>): DocBlock[] {
  const { wat, waar, soort, hand, bron, hoeVerkregen, verkregenOp, over, weging, akkoord } = entry.inhoud
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
        ...alsIngevuld('Waar', waar),
        ...alsIngevuld('Over wie', personenTekst(input, over)),
        { label: 'Bron', waarde: bron.trim() === '' ? 'Niet ingevuld' : bron },
        { label: 'Hoe verkregen', waarde: HAND[hand] },
        ...alsIngevuld('Op welke manier', hoeVerkregen),
        ...alsIngevuld('Wanneer verkregen', verkregenOp),
        { label: 'Akkoord van de bron', waarde: AKKOORD[akkoord] },
        ...alsIngevuld('Spreekt voor het vermoeden bij', bij('voor')),
        ...alsIngevuld('Spreekt tegen het vermoeden bij', bij('tegen')),
      ],
    },
  ]
}

export function overlegBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'overleg'>): DocBlock[] {
  const { met, wie, besproken, uitkomst, anoniem, opAfstand, onderwerpen, gedaan } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Met', waarde: wie.trim() === '' ? OVERLEG_MET[met] : `${OVERLEG_MET[met]}: ${wie}` },
        ...jaNeeRij('Besproken zonder namen?', anoniem),
        ...jaNeeRij('Staat deze collega op afstand?', opAfstand),
        ...tijden(input, entry),
      ],
    },
    ...onderwerpen.flatMap(({ item, tekst }) => alsGezegd(itemTekst(input, ref, item), tekst)),
    eigenVeld('Besproken', besproken),
    eigenVeld('Uitkomst', uitkomst),
    ...alsGezegd('Wat de therapeut ermee deed', gedaan),
  ]
}

export function gesprekBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'gesprek'>): DocBlock[] {
  const { gevoerd, met, personen, inhoud, reactie, grond, alsnog } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Met', waarde: met },
        ...alsIngevuld('Wie erbij waren', personenTekst(input, personen)),
        { label: 'Gevoerd', waarde: gevoerd ? 'Ja' : 'Nee' },
        ...alsIngevuld('Grond', gevoerd || grond === '' ? '' : itemTekst(input, ref, grond)),
        ...alsIngevuld('Haalt in', alsnog.map((id) => verwijzing(input, id)).join(', ')),
        ...tijden(input, entry),
      ],
    },
    eigenVeld(gevoerd ? 'Wat er is gezegd' : 'Waarom het gesprek niet is gevoerd', inhoud),
    ...(gevoerd ? [eigenVeld('Reactie', reactie)] : []),
    ...alsGezegd('Eigen oplossingen van de betrokkenen', entry.inhoud.eigenOplossingen),
    ...alsGezegd('Wat de therapeut aanbood', entry.inhoud.aanbod),
    ...alsGezegd('Afspraken', entry.inhoud.afspraken),
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
