import { describe, expect, test } from 'vitest'
import { ACCESS_TYPES, ASSOCIATION_TYPES, DECISION_TYPES, ENTRY_TYPES, entryType } from '@/lib/domain/audit/events'
import { Leaf, type LeafInput, leafText, logOrigin, readLeaf } from '@/lib/domain/audit/leaf'
import { Inhoud } from '@/lib/domain/dossier/entries'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const hash = 'ab'.repeat(32)
const entry = {
  v: 1,
  log: logOrigin(id(1), 'd', 1),
  id: id(2),
  type: 'dossier.besluit',
  time: '2026-11-24T21:55:00.000Z',
  actor: { id: id(3), role: 'member', onBehalfOf: null },
  source: { system: 'afwegingskader', release: '0.1.0+abc' },
  object: { id: id(4), part: 'afweging-4-1', version: 7 },
  purpose: 'hulpverlening',
  framework: { id: 'vit', version: '1.0', sha256: hash },
  previous: null,
  result: 'gelukt',
  commit: hash,
} satisfies LeafInput
const published = {
  ...entry,
  type: 'kader.gepubliceerd',
  object: { id: 'vit', part: null, version: null },
  commit: null,
}
const read = {
  ...entry,
  log: logOrigin(id(1), 'a', 1),
  type: 'dossier.gelezen',
  framework: null,
  commit: null,
}
const refused = (leaf: object) => !Leaf.safeParse(leaf).success

describe('the leaf format is closed and final (security.md, "Audit trail")', () => {
  test('its exact text', () => {
    expect(leafText(entry)).toBe(
      `{"actor":{"id":"${id(3)}","onBehalfOf":null,"role":"member"},"commit":"${hash}",` +
        `"framework":{"id":"vit","sha256":"${hash}","version":"1.0"},"id":"${id(2)}","log":"afwegingskader/${id(1)}/d/1",` +
        `"object":{"id":"${id(4)}","part":"afweging-4-1","version":7},"previous":null,"purpose":"hulpverlening",` +
        `"result":"gelukt","source":{"release":"0.1.0+abc","system":"afwegingskader"},` +
        `"time":"2026-11-24T21:55:00.000Z","type":"dossier.besluit","v":1}`,
    )
  })
  test('the three kinds of leaf are accepted as they stand here', () => {
    for (const leaf of [entry, published, read]) expect(readLeaf(leafText(leaf as LeafInput))).toEqual(leaf)
  })
  test('every kind of entry has its event, and the two logs share none', () => {
    const kinds = Inhoud.options.map((option) => option.shape.kind.value)
    expect(new Set(kinds.map(entryType))).toEqual(new Set(ENTRY_TYPES))
    expect(new Set([...DECISION_TYPES, ...ACCESS_TYPES]).size).toBe(DECISION_TYPES.length + ACCESS_TYPES.length)
  })
  test('only what is about a case has the prefix by which the database hides it from administrators (I3)', () => {
    expect(ENTRY_TYPES.every((type) => type.startsWith('dossier.'))).toBe(true)
    expect(ASSOCIATION_TYPES.some((type) => type.startsWith('dossier.'))).toBe(false)
  })

  test.each(Object.keys(entry))('an entry without %s is refused', (member) => {
    const { [member as keyof typeof entry]: _, ...rest } = entry
    expect(refused(entry)).toBe(false)
    expect(refused(rest)).toBe(true)
  })
  test.each<[string, object]>([
    ['a member that the format does not know', { ...entry, notitie: 'Moeder is geslagen' }],
    ['one more member inside', { ...entry, actor: { ...entry.actor, naam: 'Jansen' } }],
    ['free text as the part', { ...entry, object: { ...entry.object, part: 'Moeder is geslagen' } }],
    ['a name as the object', { ...entry, object: { ...entry.object, id: 'Jansen' } }],
    ['an unknown event', { ...entry, type: 'dossier.anders' }],
    ['a decision in the log of reads', { ...entry, log: logOrigin(id(1), 'a', 1) }],
    ['a read in the log of decisions', { ...read, log: entry.log }],
    ['an epoch of nought', { ...entry, log: logOrigin(id(1), 'd', 0) }],
    ['an entry without commitment', { ...entry, commit: null }],
    ['an entry without framework', { ...entry, framework: null }],
    ['a hash in capitals', { ...entry, commit: hash.toUpperCase() }],
    ['an id in capitals', { ...entry, id: id(2).replace('4', 'A') }],
    ['a time without milliseconds', { ...entry, time: '2026-11-24T21:55:00Z' }],
    ['a time in another zone', { ...entry, time: '2026-11-24T21:55:00.000+01:00' }],
    ['another version of the format', { ...entry, v: 2 }],
  ])('%s is refused', (_what, leaf) => {
    expect(refused(leaf)).toBe(true)
  })
})

describe('reading a stored leaf is strict: a lenient reader misses what was changed', () => {
  const text = leafText(entry)
  test('every single flipped bit of the text is noticed, or reads as another leaf', () => {
    let other = 0
    const bytes = new TextEncoder().encode(text)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = new TextDecoder().decode(bytes.map((b, i) => (i === bit >> 3 ? b ^ (1 << (bit & 7)) : b)))
      const leaf = readLeaf(changed)
      if (leaf === undefined) continue
      other += 1
      expect(leafText(leaf)).toBe(changed)
      expect(changed).not.toBe(text)
    }
    // A changed digit of a hash is a leaf, too: the tree is what notices that one.
    expect(other).toBeGreaterThan(100)
  })
  test.each([
    ['a space more', ` ${text}`],
    ['a newline at the end', `${text}\n`],
    ['another order', JSON.stringify(entry)],
    ['an escape where none belongs', text.replace('gelukt', '\\u0067elukt')],
    ['the same member twice', text.replace('{"actor"', '{"v":1,"actor"')],
    ['a number in another spelling', text.replace('"version":7', '"version":7.0')],
  ])('%s is refused', (_what, changed) => {
    expect(readLeaf(text)).toBeDefined()
    expect(changed).not.toBe(text)
    expect(readLeaf(changed)).toBeUndefined()
  })
})
