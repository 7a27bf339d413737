import type { EntryVan } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { MELDBLOK } from '../domain/dossier/report-blocks'
import {
  BRIEF_AAN,
  DOORGEGEVEN_HOE,
  INFORMATIE_VAN,
  KADERKEUZE,
  MELDING_MODUS,
  VERSLAG,
  VERZOEKSTAP,
  VORM,
} from './labels'
import type { DocBlock } from './model'
import type { RecordInput } from './record-input'
import { aandachtspuntBlokken } from './record-besluit'
import { alsIngevuld, itemTekst, jaNeeRij, tijden, verwijzing } from './record-stappen'
import { alsGezegd, eigenVeld } from './record-weging'
import { dagTekst } from './tijd'

export function meldingBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'melding'>): DocBlock[] {
  const m = entry.inhoud
  const naam = m.naamNietNoemen ? `Gevraagd. ${itemTekst(input, ref, m.naamGrond)}` : 'Niet gevraagd'
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Soort melding', waarde: MELDING_MODUS[m.modus] },
        ...alsIngevuld('Vormen', m.vormen.map((v) => VORM[v]).join(', ')),
        ...(m.vormen.length > 0 && m.vermoed ? [{ label: 'Zekerheid', waarde: 'Dit is een vermoeden' }] : []),
        ...jaNeeRij('Is het gezin vooraf ingelicht?', m.geinformeerd),
        ...alsIngevuld('Grond om niet in te lichten', m.informerenGrond && itemTekst(input, ref, m.informerenGrond)),
        { label: 'Naam niet noemen aan het gezin', waarde: naam },
        ...alsIngevuld('Feiten in de melding', m.feiten.map((id) => verwijzing(input, id)).join(', ')),
        ...tijden(input, entry),
      ],
    },
    ...m.blokken.flatMap(({ blok, tekst }) => alsGezegd(MELDBLOK[blok] ?? blok, tekst)),
    ...alsGezegd('Over het inlichten', m.informerenToelichting),
    ...alsGezegd('Over het niet noemen van de naam', m.naamToelichting),
    ...m.bevindingen.map(({ zin, afhandeling, reden }): DocBlock => ({
      soort: 'eigen',
      label: afhandeling === 'opgelost' ? 'Opmerking bij de tekst, opgelost' : 'Opmerking bij de tekst, zo gelaten',
      tekst: [`“${zin}”`, reden].filter((t) => t !== '').join('\n'),
    })),
    ...aandachtspuntBlokken(m.aandachtspunten),
  ]
}

export function doorgegevenBlokken(input: RecordInput, entry: EntryVan<'doorgegeven'>): DocBlock[] {
  const { melding, aanWie, hoe, toelichting } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Aan wie', waarde: aanWie },
        { label: 'Hoe', waarde: DOORGEGEVEN_HOE[hoe] },
        ...(melding === null ? [] : [{ label: 'Welke tekst', waarde: verwijzing(input, melding) }]),
        ...tijden(input, entry),
      ],
    },
    ...alsGezegd('Toelichting', toelichting),
  ]
}

export function naMeldingBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'na-melding'>): DocBlock[] {
  const n = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        ...tijden(input, entry),
        ...alsIngevuld(
          'Zelf gekozen dag om Veilig Thuis te bellen',
          n.opvolgenOp === null ? '' : dagTekst(n.opvolgenOp),
        ),
      ],
    },
    ...n.afspraken.flatMap(({ item, tekst }) => alsGezegd(itemTekst(input, ref, item), tekst)),
    ...alsGezegd('Overleg met Veilig Thuis over wie wat doet', n.gezamenlijkOverleg),
    ...alsGezegd('Wat Veilig Thuis terugmeldde', n.terugkoppeling),
    ...alsGezegd('Steun voor het kind of de betrokkene', n.ondersteuning),
    ...alsGezegd('Wie contact houdt', n.wieHoudtContact),
    ...alsGezegd('Wat de therapeut deed toen een reactie uitbleef', n.traag),
  ]
}

export function informatieverzoekBlokken(input: RecordInput, entry: EntryVan<'informatieverzoek'>): DocBlock[] {
  const v = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Van', waarde: v.wie === '' ? INFORMATIE_VAN[v.van] : `${INFORMATIE_VAN[v.van]}: ${v.wie}` },
        ...jaNeeRij('Weet het gezin van het verzoek?', v.gezinWeet),
        ...jaNeeRij('Stemt het gezin in?', v.gezinStemtIn),
        ...jaNeeRij('Teruggebeld om na te gaan wie het vraagt?', v.teruggebeld),
        ...jaNeeRij('Binnen het eigen vak gebleven?', v.eigenVakgebied),
        ...jaNeeRij('Ook iets van een ander verteld?', v.vanAnderen),
        ...jaNeeRij('Is de cliënt vooraf ingelicht?', v.clientGeinformeerd),
        ...(v.verslag === '' ? [] : [{ label: 'Verslag van het gesprek', waarde: VERSLAG[v.verslag] }]),
        ...jaNeeRij('Verslag teruggestuurd?', v.verslagTerug),
        ...jaNeeRij('Kopie aan het gezin?', v.kopieGezin),
        ...tijden(input, entry),
      ],
    },
    eigenVeld('Wat er precies is gevraagd', v.gevraagd),
    ...alsGezegd('Wat daarvan nodig is', v.nodig),
    ...alsGezegd('Over wat het gezin weet', v.gezinToelichting),
    ...alsGezegd('Over het terugbellen', v.terugbellenToelichting),
    ...alsGezegd('Over het inlichten van de cliënt', v.clientToelichting),
    ...alsGezegd('Verteld: feiten', v.feiten),
    ...alsGezegd('Verteld: mening, binnen het eigen vak', v.mening),
    ...alsGezegd('Van anderen gehoord, en van wie', v.andereBronnen),
    ...alsGezegd('Tekst van het verslag', v.verslagTekst),
    ...alsGezegd('Over de kopie', v.kopieToelichting),
    ...v.nuNiet.flatMap(({ stap, reden }) => alsGezegd(`Nu niet: ${VERZOEKSTAP[stap]}`, reden)),
  ]
}

export const briefBlokken = (input: RecordInput, entry: EntryVan<'brief'>): DocBlock[] => [
  {
    soort: 'gegevens',
    rijen: [
      { label: 'Voor', waarde: BRIEF_AAN[entry.inhoud.aan] },
      ...alsIngevuld('Feiten in de brief', entry.inhoud.feiten.map((id) => verwijzing(input, id)).join(', ')),
      ...tijden(input, entry),
    ],
  },
  eigenVeld('Tekst van de brief', entry.inhoud.tekst),
]

export function kaderkeuzeBlokken(input: RecordInput, entry: EntryVan<'kaderkeuze'>): DocBlock[] {
  const { keuze, naar, toelichting } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Keuze', waarde: KADERKEUZE[keuze] },
        { label: 'Aangeboden versie', waarde: `${naar.id}, versie ${naar.versie}` },
        { label: 'Code van het kader', waarde: naar.sha256, code: true },
        ...tijden(input, entry),
      ],
    },
    ...alsGezegd('Toelichting', toelichting),
  ]
}
