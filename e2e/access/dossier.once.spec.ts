import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { query } from '../fixtures/database'
import type { Account, Association } from '../fixtures/login'
import { addressOf, routes, type Route } from '../fixtures/routes'
import type { Sample } from '../fixtures/sample'
import { expect, test } from '../fixtures/test'
import { get, post } from '../fixtures/wire'

const ALL = routes('/[vereniging]/dossiers').filter((route) => route.path.includes('[dossier]'))
const READS = ALL.filter((route) => route.method === 'GET')
const WRITES = ALL.filter((route) => route.method === 'POST')
/** These go on from a draft; without one they lead back to the form. */
const LEADS_BACK = [
  ...['besluit/controle', 'afwegingen/[afweging]/feiten/[onderdeel]', 'brieven/nieuw/tekst'],
  ...['feiten', 'gezin', 'tekst', 'controle'].map((page) => `meldingen/nieuw/${page}`),
].map((path) => `/[vereniging]/dossiers/[dossier]/${path}`)

const STRANGERS: readonly (readonly [Association, Account])[] = [
  ['vit', 'tweede-therapeut'],
  ['vit', 'beheerder'],
  ['vit', 'therapeut-beheerder'],
  ['vit', 'toezichthouder'],
  ['vit', 'consulent'],
  ['vit', 'lid-van-beide'],
  ['vvvk', 'therapeut'],
  ['vvvk', 'beheerder'],
]

/** What is kept of this dossier, and by whom: no request of a stranger may add to it. */
const kept = ({ parts }: Sample) =>
  query(
    `SELECT (SELECT count(*)::int FROM app.entry WHERE dossier_id = $1) AS entries,
      (SELECT count(*)::int FROM app.draft WHERE dossier_id = $1) AS drafts,
      (SELECT version FROM app.dossier WHERE dossier_id = $1) AS version`,
    [parts['dossier']],
  )

const ask = (request: APIRequestContext, route: Route, parts: Sample['parts']) =>
  route.method === 'GET' ? get(request, addressOf(route, parts)) : post(request, addressOf(route, parts), {})

/** Every address says the same: our page for what is not there, with the numbers to call, and nothing else. */
async function expectNothingThere(request: APIRequestContext, sample: Sample, association: string): Promise<string> {
  const texts = new Set<string>()
  for (const route of ALL) {
    const answer = await ask(request, route, { ...sample.parts, vereniging: association })
    expect(answer.status(), `${route.method} ${route.path}`).toBe(404)
    expect(answer.headers()['cache-control']).toBe('no-store')
    texts.add(await answer.text())
  }
  expect(texts.size).toBe(1)
  const [text = ''] = texts
  for (const typed of sample.typed) expect(text).not.toContain(typed)
  expect(text).toContain('0800-2000')
  return text
}

test('there are addresses to try, of pages and of forms (I3)', () => {
  expect(READS.length).toBeGreaterThan(20)
  expect(WRITES.length).toBeGreaterThan(10)
})

test('its owner reaches every address of a dossier, and nothing of it is kept by a browser (I3)', async ({
  as,
  sample,
}) => {
  const { request } = await as('vit', 'therapeut').then((page) => page.context())
  for (const route of READS) {
    const answer = await get(request, addressOf(route, sample.parts))
    expect(answer.status(), route.path).toBe(LEADS_BACK.includes(route.path) ? 307 : 200)
    expect(answer.headers()['cache-control'], route.path).toBe('no-store')
  }
  for (const route of WRITES) {
    const answer = await post(request, addressOf(route, sample.parts), {
      ...{ _sleutel: randomUUID(), _versie: '0' },
      // Cannot be stored, so that no form records anything in the sample.
      wat: '\u0007',
    })
    expect(answer.status(), route.path).toBe(303)
    expect(answer.headers()['cache-control'], route.path).toBe('no-store')
  }
  await query('DELETE FROM app.draft WHERE dossier_id = $1', [sample.parts['dossier']])
})

for (const [association, account] of STRANGERS) {
  test(`for ${account} of ${association} the dossier of somebody else is not there (I3)`, async ({ as, sample }) => {
    const before = await kept(sample)
    const { request } = (await as(association, account)).context()
    await expectNothingThere(request, sample, association)
    expect(await kept(sample)).toEqual(before)
  })
}

test('a dossier that never was gets the same answer, sign for sign: whether one exists is not told (I3)', async ({
  as,
  sample,
}) => {
  const { request } = (await as('vit', 'tweede-therapeut')).context()
  const strangers = await expectNothingThere(request, sample, 'vit')
  const parts = { ...sample.parts, dossier: randomUUID(), besluit: randomUUID() }
  expect(await expectNothingThere(request, { ...sample, parts }, 'vit')).toBe(strangers)
})

test('a session of the one association is no session at the other (I3)', async ({ as, sample }) => {
  const { request } = (await as('vvvk', 'therapeut')).context()
  for (const route of READS) {
    const answer = await get(request, addressOf(route, sample.parts))
    expect(answer.status(), route.path).toBe(307)
    expect(answer.headers()['location'], route.path).toContain('/vit/inloggen?naar=')
  }
})

test('who is not logged in is led to the login, and back afterwards (I3)', async ({ visitor, sample }) => {
  const { request } = (await visitor()).context()
  for (const route of READS) {
    const answer = await get(request, addressOf(route, sample.parts))
    expect(answer.status(), route.path).toBe(307)
    expect(answer.headers()['location'], route.path).toContain(
      `/vit/inloggen?naar=${encodeURIComponent('/vit/dossiers/')}`,
    )
  }
  for (const route of WRITES) {
    const answer = await post(request, addressOf(route, sample.parts), { tekst: 'mijn tekst' })
    expect(answer.status(), route.path).toBe(401)
    expect(await answer.text()).toContain('mijn tekst')
  }
})
