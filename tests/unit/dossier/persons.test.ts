import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { slachtofferOpen, teSpreken } from '@/lib/domain/dossier/asymmetry'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { gezagBij, leeftijdsgroep, TOESTEMMINGSUITLEG, toestemmingBij } from '@/lib/domain/dossier/consent-help'
import { minderjarigeBetrokken } from '@/lib/domain/dossier/current'
import { decide } from '@/lib/domain/dossier/decide'
import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import type { GestartDossier } from '@/lib/domain/dossier/state'
import { kindwegAangeboden, minderjarigen, persoonVan } from '@/lib/domain/dossier/who'
import { lijstVoor } from '@/lib/domain/kader/find'
import { kaderRef } from '@/lib/domain/kader/hash'
import { AT, entries, entryId, inhoud, typed } from '../../support/builders'
import { kader } from './arbitraries'
import { adult as anyAdult, KINDCHECK, MELDT, STAPPEN, weging } from './child-dossier'
import { longestSentence } from './plain-dutch'

const adult = (...contents: readonly Inhoud[]) => anyAdult(...contents) as GestartDossier
const child = (...contents: readonly Inhoud[]) =>
  fold(entries(inhoud('dossier-geopend'), ...contents)) as GestartDossier
const person = (aanduiding: string, over: Partial<InhoudVan<'persoon'>> = {}) =>
  inhoud('persoon', { aanduiding, ...over })
const names = (personen: readonly { inhoud: { aanduiding: string } }[]) => personen.map((p) => p.inhoud.aanduiding)

describe('R-58: a minor in the case of an adult: the way for a child is offered, and nothing changes by itself', () => {
  test('also as a witness, and also when only the kindcheck found one (R-16)', () => {
    expect(kindwegAangeboden(adult())).toBe(false)
    expect(kindwegAangeboden(adult(person('dochter', { leeftijd: '18-64' })))).toBe(false)
    expect(kindwegAangeboden(adult(person('zoon', { leeftijd: '12-15', rollen: ['getuige'] })))).toBe(true)
    expect(kindwegAangeboden(adult(inhoud('controle', { minderjarigen: 'ja' })))).toBe(true)
    expect(minderjarigeBetrokken(adult(inhoud('controle', { minderjarigen: 'ja' })))).toBe(true)
    expect(minderjarigeBetrokken(adult(KINDCHECK))).toBe(false)
  })
  test('a dossier about a child is on that way already; the kind of dossier stays what the therapist chose', () => {
    expect(kindwegAangeboden(child(person('kind A', { leeftijd: '0-11' })))).toBe(false)
    expect(adult(person('zoon', { leeftijd: '0-11' })).soort).toBe('volwassene')
  })
  test('a person is the same, however often the description is corrected; the newest counts', () => {
    const dossier = adult(
      person('zoon', { leeftijd: '0-11' }),
      person('stiefzoon', { leeftijd: '18-64', vervangt: entryId(1) }),
    )
    expect(persoonVan(dossier, entryId(1))?.inhoud.aanduiding).toBe('stiefzoon')
    expect(persoonVan(dossier, entryId(9))).toBeUndefined()
    expect(minderjarigen(dossier)).toEqual([])
  })
})

describe('A23: who decides on help, by age and custody: an explanation with its articles, never a verdict', () => {
  test('the thresholds are 12, 16 and 18', () => {
    expect((['0-11', '12-15', '16-17', '18-64', '65+', 'onbekend'] as const).map(leeftijdsgroep)).toEqual([
      ...['onder-12', '12-15', '16-17', 'volwassen', 'volwassen', 'onbekend'],
    ])
  })
  test('each age that occurs is explained once, with those whom it is about and the article of the law', () => {
    const dossier = child(
      person('kind A', { leeftijd: '0-11' }),
      person('kind B', { leeftijd: '12-15' }),
      person('vader'),
    )
    const shown = toestemmingBij(dossier)
    expect(shown.map(({ uitleg, personen }) => [uitleg.groep, ...names(personen)])).toEqual([
      ['onder-12', 'kind A'],
      ['12-15', 'kind B'],
      ['volwassen', 'vader'],
    ])
    expect(TOESTEMMINGSUITLEG['12-15'].artikelen.map((a) => a.naam)).toEqual(['artikel 7:450 BW'])
    expect(TOESTEMMINGSUITLEG['16-17'].artikelen.map((a) => a.naam)).toEqual(['artikel 7:447 BW', 'artikel 7:465 BW'])
    for (const { artikelen, regels } of Object.values(TOESTEMMINGSUITLEG)) {
      for (const { adres } of artikelen) expect(adres).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
      for (const regel of regels) expect(longestSentence(regel), regel).toBeLessThanOrEqual(20)
    }
  })
  test('custody: who was noted to have it; asked only when somebody is under 16', () => {
    const ouders = [
      person('moeder', { gezag: 'gedeeld' }),
      person('vader', { gezag: 'nee' }),
      person('tante', { gezag: 'voogd' }),
    ]
    expect(gezagBij(child(...ouders))).toBeNull()
    expect(gezagBij(child(...ouders, person('Q', { leeftijd: '16-17' })))).toBeNull()
    expect(names(gezagBij(child(...ouders, person('kind A', { leeftijd: '12-15' }))) ?? [])).toEqual([
      'moeder',
      'tante',
    ])
    expect(gezagBij(child(person('kind A', { leeftijd: '0-11' })))).toEqual([])
  })
})

describe('R-34: who is treated decides with whom to speak, as a strong prompt and never a wall', () => {
  const victim = person('mevrouw', { rollen: ['slachtoffer'] })
  const suspect = person('partner', { rollen: ['mogelijke-pleger'] })
  const treated = (content: InhoudVan<'persoon'>) => ({ ...content, client: 'ja' as const })

  test('the victim is the client: if possible with the suspected perpetrator; the other way round: in any case', () => {
    const plicht = (...personen: readonly Inhoud[]) =>
      teSpreken(adult(...personen)).map((t) => [t.persoon.inhoud.aanduiding, t.plicht, t.stand])
    expect(plicht(treated(victim), suspect)).toEqual([['partner', 'zo-mogelijk', 'open']])
    expect(plicht(victim, treated(suspect))).toEqual([['mevrouw', 'in-ieder-geval', 'open']])
    expect(plicht(victim, suspect)).toEqual([])
  })
  test('somebody who is both is not sent to oneself', () => {
    expect(teSpreken(adult(person('X', { rollen: ['slachtoffer', 'mogelijke-pleger'], client: 'ja' })))).toEqual([])
  })
  test('a conversation ends it, by whatever wording of the person; put off with its ground is said as such (A18)', () => {
    const talk = (gevoerd: boolean) => inhoud('gesprek', { gevoerd, personen: [entryId(1)] })
    const stand = (...more: readonly Inhoud[]) =>
      teSpreken(adult(victim, treated(suspect), ...more)).map((t) => t.stand)
    expect(stand(talk(true))).toEqual(['gesproken'])
    expect(stand(talk(false))).toEqual(['nog-niet'])
    expect(stand(talk(false), talk(true))).toEqual(['gesproken'])
    expect(stand(talk(true), person('mevrouw B', { rollen: ['slachtoffer'], vervangt: entryId(1) }))).toEqual([
      'gesproken',
    ])
    expect(stand(inhoud('gesprek', { gevoerd: true }))).toEqual(['open'])
  })
  test('at the decision it is asked with a reason, and a ground that was given is enough', () => {
    const before = [...STAPPEN, KINDCHECK, victim, treated(suspect), weging('4-1', 'ja'), weging('4-2', 'ja')]
    const codes = (...more: readonly Inhoud[]) => concernsOf(kader, adult(...before, ...more), MELDT).map((c) => c.code)
    const id = entryId(before.indexOf(victim) + 1)
    expect(codes()).toContain('slachtoffer-niet-gesproken')
    expect(codes(inhoud('gesprek', { gevoerd: true, personen: [id] }))).not.toContain('slachtoffer-niet-gesproken')
    expect(codes(inhoud('gesprek', { gevoerd: false, personen: [id] }))).not.toContain('slachtoffer-niet-gesproken')
    expect(codes(inhoud('acuut', { gevaar: 'ja' }))).not.toContain('slachtoffer-niet-gesproken')
    expect(names(slachtofferOpen(adult(...before)))).toEqual(['mevrouw'])
  })
  test('about a child the parents and the child are spoken to anyway (R-25)', () => {
    expect(teSpreken(child(victim, treated(suspect)))).toEqual([])
  })
})

describe('R-57: 65 and over: the five forms of the framework’s own list', () => {
  const base = readKader('rbcz/2018-11').kader
  const open = fold(entries(inhoud('dossier-geopend', { soort: 'oudere', kader: kaderRef(base) })))
  const noted = (vormen: readonly string[]) =>
    decide(base, open, { soort: 'persoon', inhoud: { ...typed('persoon'), leeftijd: '65+', vormen } }, AT)
  test('each can be noted, several together; one that the list does not have is refused', () => {
    const forms = lijstVoor(base, 'vormen-ouderenmishandeling')?.items.map((i) => i.id) ?? []
    expect(forms).toHaveLength(5)
    expect(noted(forms)).toMatchObject({ ok: true, value: [{ inhoud: { vormen: forms } }] })
    expect(noted(['vorm-van-vroeger']).ok).toBe(false)
  })
})
