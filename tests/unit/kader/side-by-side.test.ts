import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { knopen } from '@/lib/domain/kader/anatomy'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import type { KaderEdit } from '@/lib/domain/kader/edit/edit'
import type { Kader } from '@/lib/domain/kader/schema'
import { sideBySide } from '@/lib/domain/kader/side-by-side'

const BASE = readKader('rbcz/2018-11').kader
const OWN = readKader('vit/2026-01').kader
const QUESTIONS = knopen(BASE).filter(({ soort }) => soort === 'hulpvraag')
const after = (...edits: readonly KaderEdit[]): Kader =>
  edits.reduce((kader, edit) => {
    const done = applyEdit(kader, edit)
    if (!done.ok) throw new Error(done.error.uitleg)
    return done.value
  }, BASE)
const of = (kader: Kader, id: string) => sideBySide(BASE, kader).blokken.find((blok) => blok.id === id)!
const first = QUESTIONS[0]!.id

describe('two versions side by side, by stable ids (R-18)', () => {
  test('a version beside itself: nothing is said to differ', () => {
    expect(sideBySide(BASE, BASE).aantal).toEqual({ nieuw: 0, weg: 0, anders: 0, verplaatst: 0 })
  })
  test('other words of one question are one difference, word by word', () => {
    const kader = after({
      soort: 'velden',
      blok: first,
      velden: { tekst: `${String(QUESTIONS[0]!.ruw['tekst'])} Nu?` },
    })
    expect(sideBySide(BASE, kader).aantal).toEqual({ nieuw: 0, weg: 0, anders: 1, verplaatst: 0 })
    const added = of(kader, first).velden[0]!.woorden.filter(({ soort }) => soort === 'erbij')
    expect(added.map(({ tekst }) => tekst.trim()).join(' ')).toContain('Nu?')
  })
  test('a move is a move: nothing is gone and nothing is new', () => {
    const kader = after({ soort: 'verplaatsen', blok: first, richting: 'omlaag' })
    expect(sideBySide(BASE, kader).aantal).toEqual({ nieuw: 0, weg: 0, anders: 0, verplaatst: 1 })
  })
  test('what was added and what was taken away stand under their own ids', () => {
    const kader = after({ soort: 'verwijderen', blok: first })
    expect(of(kader, first).stand).toBe('weg')
    expect(sideBySide(kader, BASE).blokken.find(({ id }) => id === first)!.stand).toBe('nieuw')
  })
  test('an association’s own version beside the base: every block is accounted for once', () => {
    const { blokken, aantal } = sideBySide(BASE, OWN)
    const ids = blokken.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(aantal.nieuw + aantal.weg + aantal.anders).toBeGreaterThan(3)
  })
  test('the words that stayed and went are the old text, those that stayed and came the new one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (typed) => {
        const done = applyEdit(BASE, { soort: 'velden', blok: first, velden: { tekst: typed } })
        fc.pre(done.ok)
        if (!done.ok) return
        const [veld] = of(done.value, first).velden
        if (veld === undefined) return
        const side = (not: 'erbij' | 'weg') =>
          veld.woorden.flatMap(({ soort, tekst }) => (soort === not ? [] : [tekst])).join('')
        expect(side('erbij')).toBe(QUESTIONS[0]!.ruw['tekst'])
        expect(side('weg')).toBe(knopen(done.value).find(({ id }) => id === first)!.ruw['tekst'])
      }),
      { numRuns: 60 },
    )
  })
})
