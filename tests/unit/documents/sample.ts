import { readFileSync } from 'node:fs'
import type { Entry, Inhoud } from '@/lib/domain/dossier/entries'
import { kaderRef } from '@/lib/domain/kader/hash'
import { Kader } from '@/lib/domain/kader/schema'
import { Instant, type EntryId } from '@/lib/domain/shared/ids'
import type { Bewijs, RecordInput } from '@/lib/documents/record-input'
import { entryId, entry, inhoud, personId } from '../../support/builders'

/** The real base framework: the record must hold its longest questions. */
export const base: Kader = Kader.parse(JSON.parse(readFileSync('content/kaders/rbcz/2018-11/kader.json', 'utf8')))

const hex = (n: number, seed: string) => (seed + n.toString(16)).padEnd(64, '0123456789abcdef')
export const bewijs = (n: number): Bewijs => ({
  position: 40 + n,
  treeSize: 41 + n,
  root: hex(n, 'ca'),
  leafHash: hex(n, 'fe'),
  body: `{"id":"regel-${n}"}`,
})

export function recordInput(entries: readonly Entry[], kaders: readonly Kader[] = [base]): RecordInput {
  return {
    vereniging: { naam: 'Vereniging voor Integrale Therapeuten', korteNaam: 'VIT' },
    dossier: { label: 'Kastanje', soort: 'kind' },
    kaders: kaders.map((document) => ({ ref: kaderRef(document), document })),
    namen: { [personId(1)]: 'A. Jansen' },
    logboek: 'afwegingskader/00000000-0000-4000-8000-00000000b001/d/1',
    entries,
    bewijzen: Object.fromEntries(entries.map((e) => [e.id, bewijs(e.position)])),
  }
}

const at = (position: number) => Instant.parse(new Date(Date.UTC(2026, 10, 24, 20, position)).toISOString())
const ref = kaderRef(base)

/** A whole traject about a child, up to and with a decision: ten entries and the decision at position 10. */
export function caseEntries(kader: Kader = base): Entry[] {
  const contents: Inhoud[] = [
    inhoud('dossier-geopend', {}, kader),
    inhoud('persoon', {
      aanduiding: 'kind A',
      rollen: ['slachtoffer'],
      leeftijd: '0-11',
      toelichting: 'Zit in groep 3.',
    }),
    inhoud('feit', { wat: 'Blauwe plekken op beide bovenarmen, in de vorm van vingers.' }),
    inhoud('feit', {
      soort: 'mening',
      wat: 'Juf zegt: het kind is stil sinds de herfstvakantie.',
      bron: 'juf, telefonisch op 20 november',
      hand: 'tweede',
      akkoord: 'akkoord',
      weging: [
        { afweging: 'afweging-4-1', richting: 'voor' },
        { afweging: 'afweging-4-2', richting: 'tegen' },
      ],
    }),
    inhoud('overleg', {}),
    inhoud('gesprek', {}),
    inhoud('acuut', { gevaar: 'nee', wat: 'Vader is op reis.', watIkDoe: 'Morgen bel ik moeder.' }),
    inhoud('hulpvragen', {
      afweging: 'afweging-4-2',
      antwoorden: [
        { onderdeel: 'hulpvraag-acuut-01-a', antwoord: 'nee', toelichting: 'Het kind is nu bij oma.', feiten: [] },
        { onderdeel: 'hulpvraag-structureel-02-a', antwoord: 'ja', toelichting: '', feiten: [] },
      ],
    }),
    inhoud('afweging', {}, kader),
    inhoud('afweging', { afweging: 'afweging-4-2', antwoord: 'ja', stemVanHetKind: '' }, kader),
    inhoud(
      'besluit',
      {
        afwegingen: [entryId(8), entryId(9)],
        feiten: [entryId(2), entryId(3)],
        aandachtspunten: [
          { code: 'kindcheck', tekst: 'De kindcheck is niet gedaan.', reden: 'Het gaat hier om een kind als cliënt.' },
        ],
      },
      kader,
    ),
  ]
  return contents.map((content, i) =>
    entry(i, content, { recorded: at(i), happened: { soort: 'dag', op: ('2026-11-2' + (i % 5)) as never } }),
  )
}
export const besluitId: EntryId = entryId(10)
export const baseRef = ref
