import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKader, readKaders } from '@/lib/content/kaders'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import { kaderBytes, kaderRef } from '@/lib/domain/kader/hash'
import { readKaderText, textOfFile } from '@/lib/domain/kader/read-file'
import type { Kader } from '@/lib/domain/kader/schema'
import { toets } from '@/lib/domain/kader/warnings'
import { KLEIN } from '../../support/small-kader'
import { anyEdit } from './support/any-edit'

const BASE = readKader('rbcz/2018-11').kader
const own = () => structuredClone(readKader('vit/2026-01').kader)
const question = (k: Kader) => k.afwegingen[1]!.groepen[0]!.items[0]!
type Edit = (kader: Kader) => void
const put =
  (target: (k: Kader) => object, fields: object): Edit =>
  (k) =>
    void Object.assign(target(k), fields)

/** Hand-made files: what is wrong, where it says so, and what the reason speaks of. */
const BAD: readonly (readonly [what: string, plaats: RegExp, uitleg: RegExp, edit: Edit])[] = [
  ['a missing id', /afwegingen › afweging-4-2 › groepen .* id$/, /\w/, (k) => Reflect.deleteProperty(question(k), 'id')],
  ['a doubled id', /^norm-1$/, /twee keer/, put(question, { id: 'norm-1' })],
  ['a renamed core question', /^afweging-4-1b?$|afweging-4-1/, /id|bestaat niet|leidt/, put((k) => k.afwegingen[0]!, { id: 'afweging-4-1b' })],
  ['an id that is no id', /id$/, /\w/, put(question, { id: 'Vraag 1' })],
  ['a circle', /afweging-5-1$/, /kring/, put((k) => k.afwegingen[4]!.ja, { volgende: 'afweging-5-1', na: null })],
  ['a branch to nowhere', /afweging-5-1 › ja › volgende$/, /bestaat niet/, put((k) => k.afwegingen[2]!.ja, { volgende: 'afweging-9' })],
  ['a core question left out', /^afwegingen$/, /vijf kernvragen/, (k) => k.afwegingen.splice(3, 1)],
  ['a core question twice', /^afwegingen$/, /vijf kernvragen/, (k) => k.afwegingen.push(structuredClone(k.afwegingen[4]!))],
  ['core questions in another order', /^afwegingen$/, /volgorde/, (k) => Object.assign(k, { afwegingen: k.afwegingen.toReversed() })],
  ['HTML in Markdown', /hulpvraag.* › tekst$/, /HTML/, put(question, { tekst: 'Bel <b>nu</b>.' })],
  ['a script', /hulpvraag.* › tekst$/, /HTML/, put(question, { tekst: '<script>alert(1)</script>' })],
  ['a script that is not closed', /hulpvraag.* › tekst$/, /HTML/, put(question, { tekst: 'Zie <img src=x onerror=alert(1)>' })],
  ['a link that runs something', /hulpvraag.* › tekst$/, /link/, put(question, { tekst: '[klik]( javascript:alert(1))' })],
  ['a text that was read as another encoding', /hulpvraag.* › tekst$/, /UTF-8/, put(question, { tekst: 'Is de patiÃ«nt veilig?' })],
  ['a character that was lost', /document$/, /UTF-8/, put(question, { tekst: 'pati\uFFFDnt' })],
  ['a text of 5 MB', /document$/, /te groot/, put(question, { tekst: 'zorg '.repeat(1_000_000) })],
  ['a text of 60,000 characters', /hulpvraag.* › tekst$/, /\w/, put(question, { tekst: 'zorg '.repeat(12_000) })],
  ['an unknown field', /hulpvraag/, /Onbekend veld: score/, put(question, { score: 3 })],
] // prettier-ignore

const judged = (text: string) => toets(readKaderText(text), () => BASE)

describe('a framework from a file is refused with place and reason, or read whole (A28)', () => {
  test.each(BAD)('refused: %s', (_, plaats, uitleg, edit) => {
    const kader = own()
    edit(kader)
    const { conform, fouten } = judged(JSON.stringify(kader))
    expect(conform).toBe(false)
    expect(fouten.filter((fout) => plaats.test(fout.plaats) && uitleg.test(fout.uitleg))).not.toEqual([])
  })
  test('refused whole: nothing, no JSON, another document, a list, an endless nest', () => {
    const nest = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    for (const text of ['', '  \n', '{"formaat":1', '{"a":1}', '[]', 'null', nest])
      expect(judged(text)).toMatchObject({ conform: false, waarschuwingen: [] })
  })
  test('bytes that are not UTF-8 are refused, a byte order mark is not', () => {
    const text = JSON.stringify(own())
    for (const encoding of ['utf16le', 'latin1'] as const) {
      const bytes = Buffer.from(encoding === 'latin1' ? 'patiënt' : `\uFEFF${text}`, encoding)
      expect(textOfFile(bytes)).toMatchObject({ ok: false, error: [{ uitleg: expect.stringContaining('UTF-8') }] })
    }
    expect(textOfFile(new Uint8Array(5_000_000))).toMatchObject({ ok: false })
    const marked = textOfFile(Buffer.from(`\uFEFF${text}`, 'utf8'))
    expect(marked.ok && judged(marked.value).conform).toBe(true)
    expect(judged(`\uFEFF${text}`).conform).toBe(true)
  })
  test('an address between < and >, and a comparison, are no HTML', () => {
    const kader = own()
    Object.assign(question(kader), { tekst: 'Zie <https://www.vooreenveiligthuis.nl>. Is het kind < 12 jaar?' })
    expect(judged(JSON.stringify(kader)).fouten).toEqual([])
  })
  test('long rows of what almost is markup take no time to speak of', () => {
    for (const row of ['<a ', '](  ', '[', '> ', '*']) {
      const kader = own()
      Object.assign(question(kader), { tekst: row.repeat(15_000) })
      expect(judged(JSON.stringify(kader)).fouten.length).toBeLessThan(2)
    }
  })

  test.each(readKaders().map((file) => [file.path, file] as const))(
    '%s: out and in again is the same hash',
    (_, file) => {
      const read = readKaderText(file.document)
      expect(read.fouten).toEqual([])
      expect(kaderRef(read.kader!)).toEqual(file.ref)
    },
  )
  test('over any row of edits: out and in again is the same hash, in whatever layout', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 6 }), fc.nat({ max: 4 }), (seeds, indent) => {
        const kader = seeds.reduce((from, seed) => {
          const [edit] = fc.sample(anyEdit(from), { seed, numRuns: 1 })
          const done = applyEdit(from, edit!)
          return done.ok ? done.value : from
        }, KLEIN)
        const text = JSON.stringify(JSON.parse(kaderBytes(kader)), null, indent)
        const read = readKaderText(text)
        expect(read.fouten).toEqual([])
        expect(kaderRef(read.kader!)).toEqual(kaderRef(kader))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
