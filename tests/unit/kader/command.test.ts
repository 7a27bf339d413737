import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Toets } from '@/lib/domain/kader/warnings'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'kader-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const VIT = 'content/kaders/vit/2026-01/kader.json'
const OLD = 'content/kaders/vit/2025-01/kader.json'
const file = (name: string, content: string | Uint8Array): string => {
  const where = path.join(dir, name)
  writeFileSync(where, content)
  return where
}
const edited = (name: string, edit: (kader: Kader) => void): string => {
  const kader = structuredClone(readKader('vit/2026-01').kader)
  edit(kader)
  return file(name, JSON.stringify(kader))
}
type Ended = { readonly code: number; readonly out: string; readonly all: string }
/** The real command, as an operator types it. */
const kader = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'kader', '--', ...args], (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, all: out + err }),
    )
  })
const judged = ({ out }: Ended) => JSON.parse(out) as Toets
const withoutTrace = ({ all }: Ended) => expect(all).not.toMatch(/^\s+at |node:internal|Error:/m)

describe('npm run --silent kader (A28, R-18)', () => {
  test('toets: a conforming version answers in JSON and ends well', async () => {
    const ended = await kader('toets', VIT)
    expect(ended.code).toBe(0)
    expect(judged(ended)).toMatchObject({ conform: true, fouten: [] })
    expect(Array.isArray(judged(ended).waarschuwingen)).toBe(true)
  }, 60_000)
  test('toets: a core question left out, a volatile fact: place, rule and reason, and exit 1', async () => {
    const ended = await kader(
      'toets',
      edited('vier.json', (k) => {
        k.afwegingen.splice(3, 1)
        k.afwegingen[0]!.ja.tekst = 'Meld binnen vijf werkdagen.'
      }),
    )
    expect(ended.code).toBe(1)
    const { conform, fouten, waarschuwingen } = judged(ended)
    expect(conform).toBe(false)
    expect(fouten.map(({ regel }) => regel)).toEqual(expect.arrayContaining(['vorm', 'kernvragen']))
    expect(fouten.find(({ regel }) => regel === 'kernvragen')).toMatchObject({ plaats: 'afwegingen' })
    expect(waarschuwingen).toContainEqual(expect.objectContaining({ plaats: 'afweging-4-1 › ja', regel: 'vluchtig' }))
  }, 60_000)
  test('toets: no JSON, UTF-16, a folder, no file: JSON all the same, exit 1, never a trace', async () => {
    const bad = [
      file('geen.json', '{"formaat": 1,'),
      file('utf16.json', Buffer.from(JSON.stringify(readKader('vit/2026-01').kader), 'utf16le')),
      dir,
      path.join(dir, 'is-er-niet.json'),
    ]
    for (const where of bad) {
      const ended = await kader('toets', where)
      expect(ended.code).toBe(1)
      expect(judged(ended)).toMatchObject({ conform: false, fouten: [{ regel: 'vorm' }], waarschuwingen: [] })
      withoutTrace(ended)
    }
  }, 60_000)
  test('hash: what dossiers pin, also after the file is written in another order', async () => {
    const turned = Object.fromEntries(Object.entries(readKader('vit/2026-01').kader).toReversed())
    const { code, out } = await kader('hash', file('gekeerd.json', JSON.stringify(turned, null, 4)))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(readKader('vit/2026-01').ref)
  }, 60_000)
  test('vergelijk: counts first, then every block that differs', async () => {
    const { code, out } = await kader('vergelijk', OLD, VIT)
    expect(code).toBe(0)
    const found = JSON.parse(out) as { aantal: Record<string, number>; blokken: { stand: string }[] }
    const { aantal, blokken } = found
    expect(found).toMatchObject({ van: readKader('vit/2025-01').ref, naar: readKader('vit/2026-01').ref })
    expect(aantal['nieuw']! + aantal['weg']! + aantal['anders']!).toBe(
      blokken.filter(({ stand }) => stand !== 'gelijk').length,
    )
    expect(blokken.length).toBeGreaterThan(0)
  }, 60_000)
  test('an unknown command, too few and too many words: how it is used, exit 1, no trace', async () => {
    for (const args of [[], ['constructor'], ['toets'], ['hash', VIT, VIT], ['toets', VIT, '--wat']]) {
      const ended = await kader(...args)
      expect(ended.code).toBe(1)
      expect(ended.all).toContain('Gebruik:')
      withoutTrace(ended)
    }
  }, 60_000)
  test('concept: a file that does not conform begins nothing', async () => {
    const ended = await kader('concept', 'vit', edited('geen-norm.json', (k) => k.normen.pop())) // prettier-ignore
    expect(ended.code).toBe(1)
    expect(ended.all).toContain('norm-3')
    withoutTrace(ended)
  }, 60_000)
})
