import { expect, test } from 'vitest'
import { plekken } from '@/lib/domain/kader/find'
import { parseMarkdown, platteTekst } from '@/lib/domain/kader/markdown'
import { Instant } from '@/lib/domain/shared/ids'
import { frameworkDocument } from '@/lib/documents/framework-document'
import type { DocBlock } from '@/lib/documents/model'
import { base, baseRef } from './sample'

const plain = (block: DocBlock): string => {
  if (block.soort === 'markdown') return platteTekst(parseMarkdown(block.tekst))
  if (block.soort === 'lijst') return block.items.join('\n')
  if (block.soort === 'gegevens') return block.rijen.map((rij) => `${rij.label}\n${rij.waarde}`).join('\n')
  if (block.soort === 'eigen') return `${block.label}\n${block.tekst}`
  return block.soort === 'lijn' ? '' : block.tekst
}
const model = frameworkDocument(base, baseRef, Instant.parse('2018-11-01T00:00:00.000Z'))
const text = model.blokken.map(plain).join('\n')

test('the printed framework holds every text of the version, and every note of its editors', () => {
  const places = plekken(base)
  expect(places.length).toBeGreaterThan(200)
  const missing = places.flatMap((place) =>
    [place.kop, place.tekst && platteTekst(parseMarkdown(place.tekst)), place.noot]
      .filter((words): words is string => typeof words === 'string' && words !== '')
      .filter((words) => !text.includes(words))
      .map((words) => `${place.soort} ${place.id}: ${words.slice(0, 60)}`),
  )
  expect(missing).toEqual([])
})

test('each of the five questions has both its branches', () => {
  for (const afweging of base.afwegingen) {
    expect(text).toContain(afweging.ja.tekst)
    expect(text).toContain(afweging.nee.tekst)
  }
})

test('ids are unique, so that a permalink has one target', () => {
  const ids = model.blokken.flatMap((block) => block.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(base.afwegingen.map((afweging) => afweging.id)))
})

test('version and hash stand in the foot; an example version says what it is', () => {
  expect(model.voettekst).toContain(`versie ${base.versie}`)
  expect(model.voettekst).toContain(baseRef.sha256)
  const example = frameworkDocument({ ...base, voorbeeldversie: true }, baseRef, model.datum)
  expect(JSON.stringify(example)).toContain('Dit is een voorbeeldversie.')
  expect(JSON.stringify(model)).not.toContain('Dit is een voorbeeldversie.')
})
