import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKader, readKaders } from '@/lib/content/kaders'
import { DOCUMENT, knopen, LADEN } from '@/lib/domain/kader/anatomy'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import { blockOf } from '@/lib/domain/kader/edit/block'
import { KaderEdit, type EditRefusal } from '@/lib/domain/kader/edit/edit'
import { idsOf } from '@/lib/domain/kader/edit/fresh-id'
import { flatOutline, outlineOf } from '@/lib/domain/kader/edit/outline'
import { plekken } from '@/lib/domain/kader/find'
import { kaderBytes } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import { anyEdit } from './support/any-edit'

const base = () => readKader('rbcz/2018-11').kader
const vvvk = () => readKader('vvvk/2026-01').kader
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

describe('the anatomy of a framework', () => {
  test('it knows every block that the reading order knows, each with its JSON path', () => {
    for (const { kader } of readKaders()) {
      expect(
        knopen(kader)
          .map((knoop) => knoop.id)
          .toSorted(),
      ).toEqual(
        plekken(kader)
          .map((plek) => plek.id)
          .toSorted(),
      )
      for (const { id, pad } of knopen(kader))
        expect(pad.reduce<unknown>((hier, sleutel) => (hier as Record<string, unknown>)[sleutel], kader)).toMatchObject(
          { id },
        )
    }
  })

  test('every list of the document is a drawer', () => {
    const laden = new Set(Object.values(LADEN).flatMap((lades) => lades.map((lade) => lade.veld.split('.').at(-1))))
    const lijsten = new Set<string>()
    const zoek = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      for (const [veld, deel] of Object.entries(value)) {
        if (
          Array.isArray(deel) &&
          deel.some((blok: unknown) => typeof blok === 'object' && blok !== null && 'id' in blok)
        )
          lijsten.add(veld)
        zoek(deel)
      }
    }
    for (const { kader } of readKaders()) zoek(kader)
    expect([...lijsten].filter((veld) => !laden.has(veld))).toEqual([])
    expect(lijsten.size).toBeGreaterThan(12)
  })
})

describe('the outline', () => {
  test('shows every block once, with why the core is locked, and never offers what is refused', () => {
    for (const kader of [base(), vvvk()]) {
      const blokken = flatOutline(outlineOf(kader))
      expect(blokken.map((blok) => blok.id).toSorted()).toEqual([DOCUMENT, ...idsOf([kader])].toSorted())
      expect(blokken.filter((blok) => blok.vast !== null)).toHaveLength(1 + 5 + 5 + 3 + 2 + 1)
      for (const { id, kan } of blokken) {
        const weg = kan.includes('verwijderen') ? refused(kader, { soort: 'verwijderen', blok: id }) : null
        expect(weg).toBeNull()
        for (const richting of ['omhoog', 'omlaag'] as const)
          expect([id, refused(kader, { soort: 'verplaatsen', blok: id, richting }) === null]).toEqual([
            id,
            kan.includes(richting),
          ])
      }
    }
  }, 60_000)

  test('a block comes with its fields, notes, way back and the places it may go to, and each of those takes it', () => {
    const blok = blockOf(vvvk(), 'hulpvraag-disclosure-vvvk-01')
    expect(blok?.boven.map((b) => b.id)).toEqual([DOCUMENT, 'afweging-4-2', 'disclosure'])
    expect(blok?.velden.map((veld) => [veld.naam, typeof veld.waarde])).toEqual([['tekst', 'string']])
    expect(blok?.plekken.length).toBeGreaterThan(3)
    for (const { ouder, lade } of blok?.plekken ?? [])
      expect(refused(vvvk(), { soort: 'onderbrengen', blok: blok?.id ?? '', ouder, lade })).toBeNull()
    expect(blockOf(base(), 'afweging-4-2')?.noten.map((n) => n.noot?.tekst.slice(0, 6))).toEqual([
      undefined,
      'Melden',
      undefined,
    ])
    expect(blockOf(base(), 'nergens')).toBeUndefined()
  })

  test('saving a form unchanged changes nothing', () => {
    for (const { kader } of readKaders().slice(0, 2))
      for (const { id } of knopen(kader).filter((_, i) => i % 4 === 0)) {
        const velden = Object.fromEntries(blockOf(kader, id)?.velden.map((veld) => [veld.naam, veld.waarde]) ?? [])
        expect(kaderBytes(after(kader, { soort: 'velden', blok: id, velden: structuredClone(velden) as never }))).toBe(
          kaderBytes(kader),
        )
      }
  }, 60_000)
})

describe('whatever an editor does', () => {
  test('the act is refused with a place and a Dutch reason, or gives a readable version in which no id has become another thing', () => {
    let gelukt = 0
    fc.assert(
      fc.property(fc.array(anyEdit(vvvk()), { minLength: 1, maxLength: 4 }), (edits) => {
        let kader = vvvk()
        for (const edit of edits) {
          const done = applyEdit(kader, KaderEdit.parse(edit))
          expect(done.ok ? done.value.titel : done.error.plaats).not.toBe('')
          expect(done.ok ? '.' : done.error.uitleg).toMatch(/\.$/)
          if (!done.ok) continue
          gelukt++
          expect(parseKader(JSON.parse(kaderBytes(done.value))).ok).toBe(true)
          const was = new Map(knopen(kader).map((knoop) => [knoop.id, knoop.soort]))
          for (const { id, soort } of knopen(done.value)) expect(was.get(id) ?? soort).toBe(soort)
          expect(done.value.afwegingen.map((a) => [a.id, a.kern])).toEqual(kader.afwegingen.map((a) => [a.id, a.kern]))
          kader = done.value
        }
      }),
      { numRuns: 60 },
    )
    expect(gelukt).toBeGreaterThan(40)
  }, 60_000)
})
