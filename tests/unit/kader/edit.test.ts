import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { DOCUMENT, knopen, knoopVan } from '@/lib/domain/kader/anatomy'
import { conformsTo } from '@/lib/domain/kader/conforms'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import type { KaderEdit, EditRefusal } from '@/lib/domain/kader/edit/edit'
import { freshId, idsOf } from '@/lib/domain/kader/edit/fresh-id'
import { flatOutline, outlineOf } from '@/lib/domain/kader/edit/outline'
import { kaderBytes } from '@/lib/domain/kader/hash'
import type { Kader } from '@/lib/domain/kader/schema'

const base = () => readKader('rbcz/2018-11').kader
const after = (kader: Kader, ...edits: KaderEdit[]): Kader =>
  edits.reduce((k, edit) => {
    const done = applyEdit(k, edit)
    if (!done.ok) throw new Error(`${done.error.plaats}: ${done.error.uitleg}`)
    return done.value
  }, kader)
const refused = (kader: Kader, edit: KaderEdit): EditRefusal | null => {
  const done = applyEdit(kader, edit)
  return done.ok ? null : done.error
}
const ids = (kader: Kader, ouder: string, veld: string) =>
  knopen(kader)
    .filter((knoop) => knoop.ouder === ouder && knoop.veld === veld)
    .map((knoop) => knoop.id)
const ruw = (kader: Kader, id: string) => knoopVan(kader, id)?.ruw
const acuut = 'hulpvraag-acuut-02'

describe('an editor changes words (R-01)', () => {
  test('a field is reworded; the version it came from stays as it was', () => {
    const voor = kaderBytes(base())
    const na = after(base(), {
      soort: 'velden',
      blok: 'afweging-4-1',
      velden: { vraag: 'Denk ik dat er iets speelt?' },
    })
    expect(na.afwegingen[0]?.vraag).toBe('Denk ik dat er iets speelt?')
    expect(kaderBytes(base())).toBe(voor)
  })

  test('a question with one part takes that part along; with two it does not', () => {
    const na = after(base(), { soort: 'velden', blok: acuut, velden: { tekst: 'Is er letsel?' } })
    expect(ruw(na, `${acuut}-a`)?.['tekst']).toBe('Is er letsel?')
    const twee = after(base(), { soort: 'velden', blok: 'hulpvraag-disclosure-02', velden: { tekst: 'Anders?' } })
    expect(ruw(twee, 'hulpvraag-disclosure-02-a')?.['tekst']).toBe(ruw(base(), 'hulpvraag-disclosure-02-a')?.['tekst'])
  })

  test('branch texts, prompts, endings, the doubt rule, the step, polarity, audience and form of address can be set and emptied', () => {
    const na = after(
      base(),
      {
        soort: 'velden',
        blok: 'afweging-5-3',
        velden: {
          'ja.tekst': 'Zo ja: sluit af.',
          'ja.vastleggen': ['Wat', ' En wie ', ''],
          'nee.na': 'hulp-vervolgen',
          bijTwijfel: 'advies-vt',
          'nee.hulpMag': false,
        },
      },
      { soort: 'velden', blok: 'afweging-4-1', velden: { staatIn: 'stap-5' } },
      { soort: 'velden', blok: `${acuut}-a`, velden: { polariteit: null } },
      { soort: 'velden', blok: 'voorbeeld-acuut-1', velden: { doelgroep: null, groep: '' } },
      { soort: 'velden', blok: DOCUMENT, velden: { aanspreekvorm: 'u', 'beslissing.staat': 'voor', wijziging: '' } },
    )
    const { ja, nee, bijTwijfel } = na.afwegingen[4]!
    expect(ja).toMatchObject({ tekst: 'Zo ja: sluit af.', vastleggen: ['Wat', 'En wie'] })
    expect(nee).toMatchObject({ na: 'hulp-vervolgen', hulpMag: false, meldenAangewezen: true })
    expect(bijTwijfel).toBe('advies-vt')
    expect(na.afwegingen[0]?.staatIn).toBe('stap-5')
    expect(ruw(na, `${acuut}-a`)).not.toHaveProperty('polariteit')
    expect(ruw(na, 'voorbeeld-acuut-1')).not.toHaveProperty('groep')
    expect(na).toMatchObject({ aanspreekvorm: 'u', beslissing: { staat: 'voor' }, wijziging: '' })
  })

  test('options: a line that stays keeps its id, a changed line the id of its place, a new line gets a new one', () => {
    const blok = 'hulpvraag-disclosure-02-a'
    const na = after(base(), {
      soort: 'velden',
      blok,
      velden: { opties: ['een actuele situatie', 'weet ik niet', 'een situatie van vroeger'] },
    })
    expect(ids(na, blok, 'opties')).toEqual([`${blok}-actueel`, `${blok}-keuze-01`, `${blok}-keuze-02`])
    const anders = after(base(), {
      soort: 'velden',
      blok,
      velden: { opties: ['een situatie van vroeger', 'een actuele situatie'] },
    })
    expect(ids(anders, blok, 'opties')).toEqual([`${blok}-verleden`, `${blok}-actueel`])
    expect(ids(after(base(), { soort: 'velden', blok, velden: { antwoord: 'ja-nee' } }), blok, 'opties')).toEqual([])
    const keuze = {
      soort: 'velden',
      blok: `${acuut}-a`,
      velden: { antwoord: 'keuze', opties: 'Vroeger\r\nNu\n' },
    } as const
    expect(ids(after(base(), keuze), `${acuut}-a`, 'opties')).toHaveLength(2)
  })

  test.each<[string, string, Record<string, string | boolean | null>, string]>([
    ['an empty question', 'afweging-4-1', { vraag: '  ' }, 'Vul ‘De kernvraag’ in.'],
    ['a choice that is none', 'afweging-4-1', { bijTwijfel: 'gokken' }, 'is dat geen keuze'],
    ['a step without weighing', 'afweging-4-1', { staatIn: 'stap-2' }, 'is dat geen keuze'],
    ['a field that is locked', 'afweging-4-1', { 'ja.volgende': 'afweging-5-1' }, 'geen veld'],
    ['what a branch does', 'afweging-4-2', { 'ja.meldenAangewezen': false }, 'geen veld'],
    ['its id', 'afweging-4-2', { id: 'afweging-x' }, 'geen veld'],
    ['an ending where a question follows', 'afweging-4-1', { 'ja.na': 'afsluiten' }, 'geen veld'],
    ['a block that is not there', 'nergens', { tekst: 'x' }, 'geen blok'],
    ['an address that is none', 'link-knmg', { url: 'javascript:alert(1)' }, 'Ongeldig'],
    ['a day that is none', 'link-knmg', { gecontroleerdOp: '2026-02-31' }, 'Ongeldig'],
    ['a control character', 'norm-1', { tekst: 'a\u0007b' }, 'U+0007'],
  ])('refused in Dutch: %s', (_, blok, velden, uitleg) => {
    expect(refused(base(), { soort: 'velden', blok, velden })?.uitleg).toContain(uitleg)
  })
})

const NODIG: Readonly<Record<string, readonly string[]>> = {
  hoofdstuk: ['kop'],
  stap: ['kop'],
  hulpgroep: ['kop'],
  lijst: [],
  voorbeeld: ['kop', 'tekst'],
  consultkanaal: ['kop'],
  controle: ['kop', 'tekst'],
  koppeling: ['titel', 'url', 'gecontroleerdOp'],
  verwijzing: ['titel', 'gecontroleerdOp'],
  contact: ['kop', 'gecontroleerdOp'],
  woord: ['kop', 'tekst'],
}

describe('an editor adds, moves, removes and annotates', () => {
  const vraag = (na?: string | null): KaderEdit => ({
    soort: 'toevoegen',
    ouder: 'acuut',
    lade: 'items',
    nieuw: 'hulpvraag',
    velden: { tekst: 'Is er een wapen in huis?', polariteit: 'zorg' },
    ...(na === undefined ? {} : { na }),
  })

  test('a helper question comes last, first or after another, with a part of its own', () => {
    const id = 'hulpvraag-acuut-rbcz-01'
    expect(ids(after(base(), vraag()), 'acuut', 'items').at(-1)).toBe(id)
    expect(ids(after(base(), vraag(null)), 'acuut', 'items')[0]).toBe(id)
    const na = after(base(), vraag(acuut))
    expect(ids(na, 'acuut', 'items')[2]).toBe(id)
    expect(ruw(na, id)).toEqual({
      id,
      tekst: 'Is er een wapen in huis?',
      onderdelen: [{ id: `${id}-a`, tekst: 'Is er een wapen in huis?', antwoord: 'ja-nee', polariteit: 'zorg' }],
    })
  })

  test('each kind that can be added is added where the outline says so, and comes out as a readable version', () => {
    const gevuld: Record<string, string | string[]> = {
      kop: 'Kop',
      tekst: 'Tekst',
      titel: 'Titel',
      url: 'https://example.nl/',
      gecontroleerdOp: '2026-11-25',
      soort: 'anders',
      items: ['Een', 'Twee'],
    }
    const soorten = new Set<string>()
    const kader = after(base(), { soort: 'verwijderen', blok: 'meldregels' })
    for (const blok of flatOutline(outlineOf(kader)))
      for (const lade of blok.laden)
        for (const nieuw of lade.toevoegen) {
          const nodig = {
            ...(nieuw === 'lijst' ? { gebruik: 'meldregels', kop: 'Kop', items: ['Een', 'Twee'] } : {}),
            ...(nieuw === 'controle' ? { soort: 'anders' } : {}),
          }
          const velden = Object.fromEntries(
            Object.entries(gevuld).filter(([naam]) => NODIG[nieuw]?.includes(naam) ?? naam === 'tekst'),
          )
          const edit: KaderEdit = {
            soort: 'toevoegen',
            ouder: blok.id,
            lade: lade.veld,
            nieuw,
            velden: { ...velden, ...nodig },
          }
          const done = applyEdit(kader, edit)
          expect(done.ok ? null : { edit, ...done.error }).toBeNull()
          soorten.add(nieuw)
        }
    expect(soorten.size).toBe(18)
  }, 60_000)

  test('an id is never used again: not after removal, not one of an earlier version, not by hand', () => {
    const met = after(base(), vraag(), vraag())
    const [, tweede] = ids(met, 'acuut', 'items').slice(-2)
    const zonder = after(met, { soort: 'verwijderen', blok: tweede ?? '' })
    expect(freshId(zonder, 'hulpvraag', 'acuut')).toBe(tweede)
    expect(freshId(zonder, 'hulpvraag', 'acuut', idsOf([met]))).toBe('hulpvraag-acuut-rbcz-03')
    expect(refused(base(), { ...vraag(), id: 'norm-1' } as KaderEdit)?.code).toBe('id-in-gebruik')
    const eerder = applyEdit(zonder, { ...vraag(), id: tweede } as KaderEdit, idsOf([met]))
    expect(eerder.ok || eerder.error.code).toBe('id-in-gebruik')
  })

  test('up and down change places with the neighbour that the editor sees', () => {
    const na = after(base(), { soort: 'verplaatsen', blok: acuut, richting: 'omhoog' })
    expect(ids(na, 'acuut', 'items').slice(0, 2)).toEqual([acuut, 'hulpvraag-acuut-01'])
    expect(kaderBytes(after(na, { soort: 'verplaatsen', blok: acuut, richting: 'omlaag' }))).toBe(kaderBytes(base()))
    const voorbeeld = after(base(), { soort: 'verplaatsen', blok: 'voorbeeld-acuut-1', richting: 'omlaag' })
    expect(voorbeeld.voorbeelden.map((v) => v.id).slice(2, 4)).toEqual(['voorbeeld-disclosure-1', 'voorbeeld-acuut-1'])
    expect(refused(base(), { soort: 'verplaatsen', blok: 'voorbeeld-acuut-1', richting: 'omhoog' })?.code).toBe(
      'past-niet',
    )
  })

  test('a question moves to another group, an example to another head question, a text to another chapter', () => {
    const na = after(
      base(),
      { soort: 'onderbrengen', blok: acuut, ouder: 'structureel', lade: 'items', na: 'hulpvraag-structureel-01' },
      { soort: 'onderbrengen', blok: 'voorbeeld-acuut-1', ouder: 'afweging-5-1', lade: 'voorbeelden' },
      { soort: 'onderbrengen', blok: 'stap-2-letselduiding', ouder: 'melden', lade: 'inhoud', na: null },
    )
    expect(ids(na, 'structureel', 'items')[1]).toBe(acuut)
    expect(ids(na, 'acuut', 'items')).not.toContain(acuut)
    expect(ruw(na, 'voorbeeld-acuut-1')).toMatchObject({ afweging: 'afweging-5-1' })
    expect(ruw(na, 'voorbeeld-acuut-1')).not.toHaveProperty('groep')
    expect(na.procedures[0]?.inhoud[0]?.id).toBe('stap-2-letselduiding')
  })

  test.each<[string, KaderEdit, EditRefusal['code']]>([
    [
      'a question under a chapter',
      { soort: 'onderbrengen', blok: acuut, ouder: 'inleiding', lade: 'inhoud' },
      'past-niet',
    ],
    [
      'a point with points under a point',
      { soort: 'onderbrengen', blok: 'participatie-visie', ouder: 'participatie-informatie', lade: 'items' },
      'past-niet',
    ],
    [
      'a group that an example hangs on',
      { soort: 'onderbrengen', blok: 'acuut', ouder: 'afweging-5-1', lade: 'groepen' },
      'ligt-vast',
    ],
    ['a group that an example hangs on, away', { soort: 'verwijderen', blok: 'acuut' }, 'ligt-vast'],
    ['a head question', { soort: 'verwijderen', blok: 'afweging-5-2' }, 'ligt-vast'],
    ['a head question, up', { soort: 'verplaatsen', blok: 'afweging-5-2', richting: 'omhoog' }, 'ligt-vast'],
    ['a step', { soort: 'verwijderen', blok: 'stap-2' }, 'ligt-vast'],
    ['a norm', { soort: 'verwijderen', blok: 'norm-3' }, 'ligt-vast'],
    ['a decision', { soort: 'verwijderen', blok: 'besluit-hulp' }, 'ligt-vast'],
    ['the kindcheck', { soort: 'verwijderen', blok: 'kindcheck' }, 'ligt-vast'],
    ['the document', { soort: 'verwijderen', blok: 'nergens' }, 'onbekend-blok'],
    ['the only part of a question', { soort: 'verwijderen', blok: `${acuut}-a` }, 'ligt-vast'],
    [
      'a note where none fits',
      {
        soort: 'noot',
        blok: 'participatie-visie-zorgen',
        bij: 'noot',
        noot: { tekst: 'x', datum: '2026-11-25' },
      },
      'past-niet',
    ],
  ])('refused: %s', (_, edit, code) => {
    expect(refused(base(), edit)).toMatchObject({ code, uitleg: expect.stringMatching(/^[A-Z].*\.$/s) })
  })

  test('a question, a chapter and an extra norm go; a step 0 comes and goes', () => {
    const na = after(
      base(),
      { soort: 'verwijderen', blok: acuut },
      { soort: 'verwijderen', blok: 'colofon' },
      { soort: 'toevoegen', ouder: DOCUMENT, lade: 'normen', nieuw: 'norm', velden: { tekst: 'Ook bij spoed.' } },
      { soort: 'toevoegen', ouder: DOCUMENT, lade: 'stappen', nieuw: 'stap', velden: { kop: 'Vooraf' } },
    )
    expect(idsOf([na]).has(`${acuut}-a`)).toBe(false)
    expect(na.stappen[0]).toMatchObject({ nummer: 0, rollen: [] })
    expect(conformsTo(base(), { ...na, basedOn: null }).fouten).toEqual([])
    const weer = after(
      na,
      { soort: 'verwijderen', blok: na.stappen[0]?.id ?? '' },
      { soort: 'verwijderen', blok: na.normen[3]?.id ?? '' },
    )
    expect(weer.stappen).toHaveLength(5)
  })

  test('a note comes, changes and goes, also at a branch; so does the alignment with Veilig Thuis (R-65)', () => {
    const noot = { tekst: 'Verouderd.', datum: '2026-11-25' }
    const na = after(
      base(),
      { soort: 'noot', blok: acuut, bij: 'noot', noot },
      { soort: 'noot', blok: 'afweging-4-1', bij: 'nee.noot', noot: null },
      { soort: 'afstemming', afstemming: { met: 'Veilig Thuis Midden', op: '2026-11-01' } },
    )
    expect(ruw(na, acuut)?.['noot']).toEqual(noot)
    expect(na.afwegingen[0]?.nee).not.toHaveProperty('noot')
    expect(na.afgestemdMetVeiligThuis?.op).toBe('2026-11-01')
  })
})
