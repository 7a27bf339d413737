import { createHash } from 'node:crypto'
import { query } from '../fixtures/database'
import { decide, openDossier, writeNote } from '../fixtures/dossier'
import { expect, test } from '../fixtures/test'

type Row = {
  readonly position: string
  readonly leaf: string
  readonly root: string
  readonly body: string
  readonly event: string
}

const log = (slug: string) =>
  query<Row>(
    `SELECT l.position::text, encode(l.leaf_hash, 'hex') AS leaf, encode(l.root, 'hex') AS root, b.body, l.event_id AS event
     FROM app.audit_leaf l JOIN app.audit_body b USING (association_id, log, position)
     WHERE l.log = 'd' AND l.association_id = (SELECT listed_id FROM app.directory WHERE slug = $1) ORDER BY l.position`,
    [slug],
  )

const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
/** RFC 6962, section 2.1, as it stands there. */
const leafHash = (text: string) => sha256(Buffer.of(0), Buffer.from(text, 'utf8'))
function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1 && leaves[0] !== undefined) return leaves[0]
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)))
}

test('the log of an association has no gaps, and each root is the hash of all that came before it (I2)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await writeNote(page, dossier, 'voor het logboek')
  const rows = await log('vit')
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.map((row) => row.position)).toEqual(rows.map((_, i) => String(i)))
  const leaves = rows.map((row) => leafHash(row.body))
  expect(rows.map((row) => row.leaf)).toEqual(leaves.map((leaf) => leaf.toString('hex')))
  for (const i of [0, 1, Math.floor(rows.length / 2), rows.length - 1])
    expect(rows[i]?.root).toBe(treeHash(leaves.slice(0, i + 1)).toString('hex'))
})

test('a record shows the place of each entry, in the order in which they were recorded, one after the other (I2)', async ({
  as,
}) => {
  const page = await as('nvpa', 'therapeut')
  const dossier = await openDossier(page, 'nvpa', 'volwassene', 'Iepenlaan')
  const besluit = await decide(page, dossier)
  await page.goto(`${dossier}/verslag`)
  const text = await page.getByRole('main').innerText()
  const places = [...text.matchAll(/Regel (\d+), aantal regels toen (\d+)/g)].map(([, at, size]) => [
    Number(at),
    Number(size),
  ])
  const rows = await log('nvpa')
  const own = rows.filter((row) => row.body.includes('"type":"dossier.')).slice(-places.length)
  // Dossier opened, two weighings, the decision; nothing else happened at this association meanwhile.
  expect(places.map(([at]) => String(at))).toEqual(own.map((row) => row.position))
  expect(places).toHaveLength(4)
  for (const [at = -1, size] of places) expect(size).toBe(at + 1)
  await page.goto(besluit)
  const record = await page.getByRole('main').innerText()
  const last = rows.find((row) => row.event === besluit.split('/').at(-1))
  for (const part of [`${last?.position} (geteld vanaf 0)`, last?.leaf ?? '-', last?.root ?? '-'])
    expect(record).toContain(part)
})

test('no leaf of the log holds a word of a dossier (I2)', async ({ sample }) => {
  const text = (await log('vit')).map((row) => row.body).join('\n')
  for (const typed of sample.typed) expect(text).not.toContain(typed)
  expect(text).toContain('"type":"dossier.')
})
