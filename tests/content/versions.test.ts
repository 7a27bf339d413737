import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demoKaders } from '@/lib/content/demo'
import { generatedContent, kaderHashes, readLock } from '@/lib/content/generated'
import { type KaderFile, readKader, readKaders } from '@/lib/content/kaders'
import { plekken } from '@/lib/domain/kader/find'
import { kaderBytes, kaderRef, sha256 } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import { base, edited, groep } from './support/base'

const DERIVED = ['vit/2025-01', 'vit/2026-01', 'vvvk/2026-01']
const ids = (file: KaderFile) => plekken(file.kader).map((plek) => plek.id)
const changed = (file: KaderFile) => {
  const was = new Map(plekken(base()).map((plek) => [plek.id, plek.tekst]))
  return plekken(file.kader).filter((plek) => was.has(plek.id) && was.get(plek.id) !== plek.tekst)
}

describe('a published version cannot change unseen', () => {
  test('the lock names exactly the versions that exist, with the hash of their bytes (I2)', () => {
    expect(kaderHashes()).toEqual(readLock())
    expect(Object.keys(readLock()).toSorted()).toEqual(['rbcz@2018.11', 'vit@3.0', 'vit@3.1', 'vvvk@1.0'])
  })

  test('one changed character changes the hash; the order of fields does not', () => {
    const other = edited((k) => Object.assign(k.normen[0] ?? {}, { tekst: `${k.normen[0]?.tekst} ` }))
    expect(kaderRef(other).sha256).not.toBe(readLock()['rbcz@2018.11'])
    const turned = Object.fromEntries(Object.entries(base()).toReversed()) as typeof other
    expect(kaderRef(turned).sha256).toBe(readLock()['rbcz@2018.11'])
  })

  test('the stored bytes read back as the same version (I1)', () => {
    for (const { document, kader, ref } of readKaders()) {
      const parsed = parseKader(JSON.parse(document))
      expect(parsed.ok && parsed.value).toEqual(kader)
      expect(parsed.ok && kaderBytes(parsed.value)).toBe(document)
      expect(sha256(document)).toBe(ref.sha256)
    }
  })

  test('the hash is SHA-256 over UTF-8', () => {
    expect(sha256('ë')).toBe('b19cfb01639de63ec3d32df67b70cb7a56316f9ef5186fd290293abbcf0b8867')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('generated files are fresh', () => {
    for (const { path, text } of generatedContent())
      expect(JSON.parse(readFileSync(join(process.cwd(), path), 'utf8'))).toEqual(JSON.parse(text))
  })
})

describe('demo versions', () => {
  test('each says that it is an example and rests on the base by its hash (R-01)', () => {
    expect(base()).toMatchObject({ voorbeeldversie: false, basedOn: null })
    for (const { kader } of DERIVED.map(readKader)) {
      expect(kader.voorbeeldversie).toBe(true)
      expect(kader.titel).toContain('voorbeeld')
      expect(kader.wijziging).not.toBe('')
      expect(kader.basedOn).toEqual(kaderRef(base()))
    }
  })

  test('VvvK is tailored to child therapists: own intro, other words, play and drawing, no parts on the elderly', () => {
    const file = readKader('vvvk/2026-01')
    expect(file.kader.hoofdstukken[0]?.id).toBe('vvvk-over-deze-versie')
    expect(groep(file.kader, 'disclosure').items.at(-1)?.tekst).toMatch(/spel, tekeningen/)
    expect(groep(file.kader, 'structureel').items.length).toBe(13)
    expect(ids(file)).not.toContain('ouderenmishandeling')
    expect(file.kader.voorbeelden.every((voorbeeld) => voorbeeld.doelgroep === 'kind')).toBe(true)
    expect(changed(file).map((plek) => plek.id)).toEqual(
      ['acuut-voortdurend', 'stap-3-kind', 'melden-formulier'].toSorted(byOrder(file)),
    )
  })

  test('VIT is tailored to integral therapists: explanation, annotation on income (A19), a third ground for the name (A9)', () => {
    const file = readKader('vit/2026-01')
    const noot = groep(file.kader, 'structureel').items[2]?.noot?.tekst
    expect(noot).toMatch(/VIT.*inkomen/)
    expect(ids(file)).toEqual(expect.arrayContaining(['vit-stap-3-lichaam', 'vit-5-1-grenzen', 'vit-grond-vertrouwen']))
    expect(changed(file).map((plek) => plek.id)).toEqual(['melden-formulier'])
  })

  test('VIT has an older version that differs', () => {
    const [older, newer] = [readKader('vit/2025-01'), readKader('vit/2026-01')]
    expect(ids(older)).not.toContain('vit-gronden-naam')
    expect(ids(newer)).toContain('vit-gronden-naam')
    expect(older.kader.geldigVanaf < newer.kader.geldigVanaf).toBe(true)
  })

  test('VIT and VvvK work with their own, NVPA with the base, each from its own date', () => {
    const demo = demoKaders()
    const used = Object.entries(demo).map(([slug, list]) => [slug, list.map(({ path }) => path)])
    expect(used).toEqual([
      ['vit', ['vit/2025-01', 'vit/2026-01']],
      ['vvvk', ['vvvk/2026-01']],
      ['nvpa', ['rbcz/2018-11']],
    ])
    for (const { path, effectiveFrom } of Object.values(demo).flat())
      expect(effectiveFrom.slice(0, 10)).toBe(readKader(path).kader.geldigVanaf)
  })
})

/** Sorts ids as they stand in the document. */
function byOrder(file: KaderFile) {
  const order = ids(file)
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b)
}
