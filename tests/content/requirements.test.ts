import { describe, expect, test } from 'vitest'
import { inhoudVan, isLijst, lijstVoor, plekken, zoekPlek } from '@/lib/domain/kader/find'
import { readKaders } from '@/lib/content/kaders'
import type { Lijst } from '@/lib/domain/kader/schema'
import { afweging, base, groep } from './support/base'

const textOf = (id: string) => zoekPlek(base(), id)?.tekst ?? ''
const noteOn = (id: string) => zoekPlek(base(), id)?.noot ?? ''
const wordsOf = (gebruik: Lijst['gebruik']) =>
  (lijstVoor(base(), gebruik)?.items ?? []).flatMap((item) => [
    item.tekst,
    ...(item.items ?? []).map((sub) => sub.tekst),
  ])
const branchNote = (id: string, antwoord: 'ja' | 'nee') => afweging(base(), id)[antwoord].noot?.tekst ?? ''

describe('the framework’s text holds what the product must show', () => {
  test('R-01 R-61 R-65: whose it is, for whom, and that alignment with Veilig Thuis is the association’s to seek', () => {
    expect(textOf('colofon-uitgave')).toContain('stelt dit afwegingskader ter beschikking aan beroepsverenigingen')
    expect(textOf('colofon-doelgroep')).toContain('kinderen, gezinnen, volwassenen en ouderen')
    expect(textOf('afstemming-met-veilig-thuis')).toContain('voorbehouden aan de beroepsgroep zelf')
    expect(base().afgestemdMetVeiligThuis).toBeNull()
  })

  test('R-08 R-09: not a checklist, and examples illustrate', () => {
    expect(base().geenChecklist).toBe('Het afwegingskader is dus geen checklist die tot ‘ja’ of ‘nee’ leidt.')
    expect(textOf('geen-checklist')).toContain(base().geenChecklist)
    expect(textOf('voorbeelden-ter-illustratie')).toContain('dienen ter illustratie')
  })

  test('R-17: whom to consult in a dilemma', () => {
    expect(base().consultkanalen.map((kanaal) => kanaal.id)).toEqual(
      ['collega', 'beroepsvereniging', 'deskundige', 'veilig-thuis', 'letseldeskundige'].map(
        (naam) => `consult-${naam}`,
      ),
    )
  })

  test('R-18: three norms, the third one’s lost number noted (A15)', () => {
    expect(base().normen.map((norm) => norm.tekst)).toEqual([
      'In ALLE gevallen van acute onveiligheid en/of structurele onveiligheid.',
      expect.stringMatching(/^In alle ANDERE gevallen .* kindermishandeling\.$/),
      expect.stringMatching(/^Wanneer een beroepskracht .* of zich herhaalt\.$/),
    ])
    expect(noteOn('norm-3')).toContain('nummer weggevallen')
  })

  test('R-22: six topics for advice of Veilig Thuis', () => {
    expect(wordsOf('advies-veilig-thuis').at(-1)).toBe('of een melding nodig is.')
  })

  test('R-26 R-27 R-28 R-29: what a child is told and asked', () => {
    const words = wordsOf('participatie-kind')
    expect(words).toContain('Recht op klacht of verzet.')
    expect(words).toContain('Het kind ontschuldigen.')
    expect(words).toContain('De mening over voorgestelde beslissingen.')
    expect(words.some((w) => w.includes('recht op een eigen mening'))).toBe(true)
  })

  test('R-32 R-33: grounds to leave a conversation; only the adult’s name health', () => {
    expect(wordsOf('gesprek-achterwege-kind').join(' ')).not.toContain('gezondheid')
    expect(wordsOf('gesprek-achterwege-volwassene').join(' ')).toContain('gezondheid')
  })

  test('R-38 R-39 R-40: criteria that stand in the prose only', () => {
    const acute = textOf('acuut-voortdurend')
    for (const words of ['met of zonder letsel', 'meest basale verzorging', 'onnodig toedienen van medicijnen']) {
      expect(acute).toContain(words)
      expect(groep(base(), 'acuut').items.some((vraag) => vraag.tekst.includes(words))).toBe(false)
    }
    expect(textOf('disclosure-definitie')).toMatch(/uiten z.nder hulp te vragen/)
    expect(textOf('structureel-definitie')).toContain('permanente tekortkomingen in de geestelijke en/of lichamelijke')
    expect(textOf('structureel-definitie')).toContain('belangrijkste voorspeller')
  })

  test('R-44 R-51 R-55: agreements, rules of reporting and guidelines, the last with their authors', () => {
    expect(wordsOf('afspraken-veilig-thuis')[1]).toBe('Afspraken over de terugrapportage.')
    expect(wordsOf('meldregels')[3]).toMatch(/^Geef geen indrukken weer .* volgende doet\.$/)
    expect(wordsOf('richtlijnen-informatieverzoek')[1]).toMatch(/^Maak een terugbelafspraak\./)
    expect(lijstVoor(base(), 'richtlijnen-informatieverzoek')?.toeschrijving).toBe('Irma Haxe en Lydia Janssen')
  })

  test('R-57 R-60 R-64: definitions, the work of Veilig Thuis, why there is a framework', () => {
    const definitions = inhoudVan(base()).filter((inhoud) => !isLijst(inhoud) && inhoud.soort === 'definitie')
    expect(definitions.map((definitie) => definitie.id)).toEqual([
      'huiselijk-geweld',
      'kindermishandeling',
      'volwassenengeweld',
      'ouderenmishandeling',
      'acuut-definitie',
      'disclosure-definitie',
      'structureel-definitie',
    ])
    expect(wordsOf('vormen-ouderenmishandeling').join(' ')).toContain('recht op privacy')
    expect(textOf('werkwijze-veilig-thuis')).toContain('niet per definitie een onderzoek')
    expect(textOf('waarom-radarfunctie')).toContain('informatie-uitwisseling')
  })

  test('R-62: links and instruments say when they were last looked at, and what could not be checked', () => {
    for (const verwijzing of [...base().links, ...base().verwijzingen]) {
      expect(verwijzing.gecontroleerdOp).toBe('2026-11-24')
      expect(verwijzing.noot?.tekst).toMatch(/niet (nagegaan|kunnen nagaan)/i)
    }
    expect(
      base()
        .verwijzingen.map((v) => v.titel)
        .join(' '),
    ).toMatch(/Meldcode app.*RvdK.*KOPP.*Kindcheck/)
  })
})

describe('what is outdated or ambiguous carries an editor’s note; the text itself stands', () => {
  test.each([
    ['A1', 'stap-5-melden-noodzakelijk', /samen met Veilig Thuis/],
    ['A2', 'inleiding-vragen-stap-5', /twee vragen/],
    ['A2', 'vijf-stappen', /drie afwegingen/],
    ['A5', 'resultaat', /reden tot zorg/],
    ['A5', 'hulpvraag-resultaat-05', /nog geen nee/],
    ['A6', 'geen-checklist', /nooit zelf het antwoord/],
    ['A7', 'volwassenengeweld', /Beide teksten blijven gelden/],
    ['A8', 'afweging-5-1-na-melding', /niet anoniem melden/],
    ['A8', 'voorbeeld-5-1-1', /kan voor een professional niet/],
    ['A9', 'melden-naam-niet-noemen', /vertrouwensrelatie/],
    ['A10', 'volgorde', /Iedere volgorde/],
    ['A11', 'gesprek-achterwege-kind', /drie lijsten/],
    ['A12', 'voorbeeld-disclosure-1', /geen norm/],
    ['A13', 'disclosure-definitie', /hoeft zij niet acuut/],
    ['A14', 'vijf-stappen-tekst', /cliëntdossier/],
    ['A16', 'stap-2-letselduiding', /eerst Veilig Thuis/],
    ['A17', 'participatie-informatie', /Kom er later op terug/],
    ['A18', 'stap-3-slachtoffer-en-dader', /leg dan vast waarom/],
    ['A19', 'hulpvraag-structureel-03', /andere oorzaak/],
    ['A21', 'waarom-radarfunctie', /26 organisaties/],
    ['A21', 'melden-formulier', /Faxen is verouderd/],
    ['A21', 'advies-app', /niet kunnen nagaan/],
    ['A22', 'veilig-thuis-overlegt', /duurt het vaak langer/],
    ['A22', 'veilig-thuis-aanspreken', /wachttijden/],
    ['A24', 'voorbeeld-structureel-2', /deel over volwassenen/],
    ['A25', 'hulpvraag-disclosure-02', /twee vragen/],
    ['A26', 'afweging-4-1', /drie verwoordingen/],
    ['A27', 'voorbeeld-5-2-1', /volgende vraag/],
    ['A30', 'meldregels', /volwassen slachtoffer/],
  ])('%s at %s', (_, id, words) => {
    expect(noteOn(id)).toMatch(words)
    expect(textOf(id) || zoekPlek(base(), id)?.kop).not.toMatch(words)
  })

  test('the branches too: report indicated but decided in step 5 (A1), help beside it (A3), follow-up (A4), closing (A14)', () => {
    expect(branchNote('afweging-4-2', 'ja')).toContain('legt u vast in stap 5')
    expect(base().beslissing.noot?.tekst).toContain('sluit het ander niet uit')
    expect(branchNote('afweging-5-3', 'ja')).toMatch(/veiligheid blijft volgen/)
    expect(branchNote('afweging-4-1', 'nee')).toContain('Het cliëntdossier blijft bestaan')
  })

  test('three wordings of s4a1 are kept beside the one that counts (A26)', () => {
    const { vraag, ookVerwoordAls } = afweging(base(), 'afweging-4-1')
    expect(vraag).toMatch(/^Heb ik op basis van de stappen 1 tot en met 3 van de meldcode .* kindermishandeling\?$/)
    expect(ookVerwoordAls.map((elders) => elders.waar)).toEqual(['Inleiding', 'Figuur 2'])
  })

  test('notes are plain: sentences of at most 20 words', () => {
    const sentences = readKaders().flatMap(({ kader }) =>
      plekken(kader).flatMap((plek) => (plek.noot ?? '').split(/(?<=[.?!:])\s/)),
    )
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})
