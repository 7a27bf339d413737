import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import { query } from '../fixtures/database'
import { afwegingOf, exampleOf, kaderOf } from '../fixtures/kader'
import { bare, pdfText } from '../fixtures/pdf'
import { STRANGE, type Story, type Walk } from './story'

type Row = { position: string; leaf: string; root: string; size: number; origin: string; sha256: string }

/** What the database has on this decision, beside what the page says of it. */
async function leafOf(besluit: string, { association }: Story): Promise<Row> {
  const [row] = await query<Row>(
    `SELECT l.position::text, encode(l.leaf_hash, 'hex') AS leaf, encode(l.root, 'hex') AS root, (l.position + 1)::int AS size,
       'afwegingskader/' || l.association_id || '/d/' || h.epoch AS origin,
       (SELECT sha256 FROM app.kader_version k WHERE k.association_id = l.association_id AND k.version = $2) AS sha256
     FROM app.audit_leaf l JOIN app.audit_head h ON h.association_id = l.association_id AND h.log = l.log
     WHERE l.event_id = $1`,
    [besluit.split('/').at(-1), kaderOf(association).versie],
  )
  if (row === undefined) throw new Error('the decision has no leaf')
  return row
}

/** What must stand in the record, on the screen and on paper. */
async function wanted(besluit: string, story: Story): Promise<readonly string[]> {
  const leaf = await leafOf(besluit, story)
  const kader = kaderOf(story.association)
  const weighed = Object.entries(exampleOf(story.example).antwoorden)
  return [
    `Kader van ${story.shortName}: ${kader.id}, versie ${kader.versie}, sha256 ${leaf.sha256}`,
    `${leaf.position} (geteld vanaf 0)`,
    ...['Aantal regels toen', String(leaf.size), leaf.leaf, leaf.root, leaf.origin],
    ...weighed.map(([id]) => afwegingOf(story.association, id).vraag),
    ...weighed.map(([id, antwoord]) => afwegingOf(story.association, id)[antwoord].tekst),
    ...Object.values(story.motivering),
    ...story.facts.flatMap(({ wat, bron }) => [wat, bron]),
    ...story.persons.map(({ name }) => name),
    ...[story.because.melden, story.because.hulp, story.overleg.besproken, story.gesprek.gezegd],
    ...['Şule Łukasz', ...(story.open.length > 0 ? ['Dat doe ik later.'] : [])],
  ]
}

const missing = (text: string, parts: readonly string[]) => parts.filter((part) => !text.includes(bare(part)))

export async function onScreen({ page, besluit }: Walk, story: Story): Promise<void> {
  await page.goto(besluit)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Besluit over melden en hulp')
  const text = bare(await page.getByRole('main').innerText())
  expect(missing(text, [...(await wanted(besluit, story)), STRANGE])).toEqual([])
}

export async function onPaper({ page, context, besluit }: Walk, story: Story): Promise<void> {
  await page.goto(besluit)
  const href = await page.getByRole('link', { name: 'Open als PDF' }).getAttribute('href')
  const answer = await context.request.get(href ?? '')
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
  expect(answer.headers()['content-disposition']).toBe('inline; filename="besluit.pdf"')
  const text = bare(pdfText(await answer.body()))
  expect(missing(text, await wanted(besluit, story))).toEqual([])
  for (const word of ['قالت', 'لي', 'الحقيقة']) expect(text).toContain(word)
  expect(text).toContain('[U+1F600]')
}

/** The pinned text is the text that the association published: its hash is the hash of the stored bytes. */
export async function pinned(walk: Walk, { association }: Story): Promise<void> {
  const [stored] = await query<{ sha256: string; document: string }>(
    `SELECT sha256, document FROM app.kader_version k JOIN app.directory d ON d.listed_id = k.association_id
     WHERE d.slug = $1 AND version = $2`,
    [association, kaderOf(association).versie],
  )
  expect(
    createHash('sha256')
      .update(stored?.document ?? '')
      .digest('hex'),
  ).toBe(stored?.sha256)
  await walk.page.goto(walk.dossier)
  await expect(walk.page.getByRole('contentinfo')).toContainText(stored?.sha256 ?? '-')
}

/** The report of the whole traject holds every entry, under its place in the log. */
export async function report({ page, context, dossier }: Walk, story: Story): Promise<void> {
  await page.goto(`${dossier}/verslag`)
  const [rows] = await query<{ count: number }>('SELECT count(*)::int FROM app.entry WHERE dossier_id = $1', [
    dossier.split('/').at(-1),
  ])
  await expect(page.getByRole('main').locator('[id^="vastlegging-"]')).toHaveCount(rows?.count ?? -1)
  const paper = bare(pdfText(await (await context.request.get(`${dossier}/verslag/pdf`)).body()))
  for (const text of [story.note, 'De school belde.', 'De huisarts belt mij elke maand.', '[U+1F600]'])
    expect(paper).toContain(bare(text))
}
