import type { Entry } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import type { DocBlock, Rij } from './model'
import type { RecordInput } from './record-input'

/** One line for the foot of every page. */
export const kaderVoet = (input: RecordInput, ref: KaderRef): string =>
  `Kader van ${input.vereniging.korteNaam}: ${ref.id}, versie ${ref.versie}, sha256 ${ref.sha256}`

export function bewijsVoet(input: RecordInput, entry: Entry): string {
  const bewijs = input.bewijzen[entry.id]
  return bewijs ? `Logboek: regel ${bewijs.position}, code ${bewijs.leafHash}` : 'Logboek: geen regel gevonden'
}

function plaatsRijen(input: RecordInput, entry: Entry): Rij[] {
  const bewijs = input.bewijzen[entry.id]
  const kenmerk: Rij[] = [
    { label: 'Kenmerk', waarde: entry.id, code: true },
    { label: 'Moment (UTC)', waarde: entry.recorded, code: true },
    { label: 'Logboek', waarde: input.logboek, code: true },
  ]
  if (!bewijs) return [...kenmerk, { label: 'Regel in het logboek', waarde: 'Niet gevonden' }]
  return [
    ...kenmerk,
    { label: 'Regel in het logboek', waarde: `${bewijs.position} (geteld vanaf 0)` },
    { label: 'Aantal regels toen', waarde: String(bewijs.treeSize) },
    { label: 'Tekst van deze regel', waarde: bewijs.body ?? 'Gewist', code: true },
    { label: 'Code van deze regel', waarde: bewijs.leafHash, code: true },
    { label: 'Code van het hele logboek toen', waarde: bewijs.root, code: true },
  ]
}

/** Where the decision stands in the log, and under which text it was taken. */
export const bewijsBlokken = (input: RecordInput, entry: Entry, ref: KaderRef): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: 'De plaats in het logboek', id: 'bewijs' },
  {
    soort: 'gegevens',
    rijen: [
      ...plaatsRijen(input, entry),
      { label: 'Kader', waarde: `${ref.id}, versie ${ref.versie}` },
      { label: 'Code van het kader', waarde: ref.sha256, code: true },
    ],
  },
]

/** Every entry of the dossier with its place in the log. */
export const logboekBlokken = (input: RecordInput): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: 'De plaatsen in het logboek', id: 'bewijs' },
  { soort: 'gegevens', rijen: [{ label: 'Logboek', waarde: input.logboek, code: true }] },
  ...input.entries.flatMap((entry): DocBlock[] => {
    const bewijs = input.bewijzen[entry.id]
    return [
      {
        soort: 'gegevens',
        rijen: [
          {
            label: `Nummer ${entry.position + 1}`,
            waarde: bewijs ? `Regel ${bewijs.position}, aantal regels toen ${bewijs.treeSize}` : 'Geen regel gevonden',
          },
          { label: 'Kenmerk', waarde: entry.id, code: true },
          { label: 'Moment (UTC)', waarde: entry.recorded, code: true },
          ...(bewijs
            ? [
                { label: 'Tekst van de regel', waarde: bewijs.body ?? 'Gewist', code: true },
                { label: 'Code van de regel', waarde: bewijs.leafHash, code: true },
                { label: 'Code van het logboek', waarde: bewijs.root, code: true },
              ]
            : []),
        ],
      },
    ]
  }),
]

/** How somebody who trusts nobody can check the document. Only what can really be done is promised. */
export const controleBlokken = (): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: 'Hoe kunt u dit controleren?', id: 'controleren' },
  {
    soort: 'alinea',
    tekst:
      'Een code is de vingerafdruk van een tekst. Verandert er één teken, dan verandert de hele code. De codes hier zijn gemaakt met SHA-256.',
  },
  {
    soort: 'lijst',
    geordend: true,
    items: [
      'Het kader. Bewaar het bestand van deze versie: het staat bij het kader op de site. Bereken daarvan de SHA-256. Die hoort gelijk te zijn aan de code van het kader.',
      'De regel in het logboek. De tekst van de regel staat hierboven. Bereken de SHA-256 van één byte 0 en die tekst (RFC 6962). Die hoort gelijk te zijn aan de code van deze regel.',
      'Het hele logboek. Deze code vat alle regels tot en met deze regel samen. Is er een regel veranderd of weggehaald? Dan komt deze code er niet meer uit.',
      'Bewaar dit document. Met de codes erop kunt u later nagaan of het logboek nog hetzelfde is.',
    ],
  },
  {
    soort: 'alinea',
    tekst:
      'In het logboek staat geen tekst uit het dossier. Er staat alleen een code over die tekst. Zo kan iedereen het logboek controleren zonder het dossier te lezen.',
  },
]
