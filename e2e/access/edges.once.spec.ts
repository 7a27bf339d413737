import { expectEmergencyBar } from '../fixtures/bar'
import { query } from '../fixtures/database'
import { openDossier } from '../fixtures/dossier'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'
import { get } from '../fixtures/wire'

/** As the browser must get it, whatever the answer is about. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
}

test('below /api there is only what was agreed on (I3)', async ({ visitor }) => {
  const { request } = (await visitor()).context()
  expect(routes('/api').map((route) => route.path)).toEqual(['/api/auth/callback/[vereniging]', '/api/gezondheid'])
  const health = await get(request, '/api/gezondheid')
  expect([health.status(), (await health.json()) as unknown]).toEqual([
    200,
    { status: 'ok', release: expect.any(String) },
  ])
  const others = [
    '',
    '/auth',
    '/x',
    ...['signin', 'signin/vit', 'signout', 'session', 'csrf', 'providers', 'error'].map((n) => `/auth/${n}`),
  ]
  for (const other of [...others, '/auth/callback', '/auth/callback/bestaat-niet', '/auth/callback/vit/x']) {
    const answer = await get(request, `/api${other}`)
    expect(answer.status(), other).toBe(404)
    expect(answer.headers(), other).toMatchObject(SAFE)
    expect(answer.headers()['cache-control'], other).toContain('no-store')
    expect(answer.headers()['content-security-policy'], other).toBeTruthy()
    expect(answer.headers()['x-powered-by'], other).toBeUndefined()
  }
})

test('pictures are not fetched for anybody (I3)', async ({ visitor }) => {
  const { request } = (await visitor()).context()
  for (const path of [
    '/_next/image',
    `/_next/image?url=${encodeURIComponent('/icon.svg')}&w=64&q=75`,
    '/_next/image/x',
  ])
    expect((await get(request, path)).status(), path).toBe(404)
})

for (const path of [
  '/bestaat-niet',
  '/vit/bestaat-niet',
  '/vit/dossiers/x',
  '/vit/dossiers/x/acuut',
  '/nu-bellen/x',
  '/VIT',
]) {
  test(`not found at ${path}: our own page with the emergency bar (R-53)`, async ({ as }) => {
    const page = await as('vit', 'therapeut')
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    expect(answer?.headers()).toMatchObject(SAFE)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet')
    await expectEmergencyBar(page)
  })
}

test('a dossier whose row was changed behind our back is not shown: our own error page (I2, R-53)', async ({ as }) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const path = await openDossier(page, 'vvvk', 'kind', 'Boomhut')
  await query('UPDATE app.dossier SET version = version + 1, entry_count = entry_count + 1 WHERE dossier_id = $1', [
    path.split('/').at(-1),
  ])
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(500)
  expect(answer?.headers()).toMatchObject(SAFE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis aan onze kant')
  await expect(page.getByRole('main')).not.toContainText('Boomhut')
  await expectEmergencyBar(page)
})

/** Nobody’s: what such a page answers is that there is nothing. */
const OF_THE_STUDIO = { van: 'basis', naar: '3.1', concept: '00000000-0000-4000-8000-000000000000', blok: 'x' }

test('every page has headers that keep others out, and one behind login stays in no cache (I3)', async ({
  as,
  sample,
}) => {
  const { request } = (await as('vit', 'therapeut-beheerder')).context()
  const parts = { ...sample.parts, versie: '3.1', persoon: 'x', gewicht: '400', ...OF_THE_STUDIO }
  for (const route of routes().filter((r) => r.page)) {
    const answer = await get(request, addressOf(route, parts))
    expect(answer.headers(), route.path).toMatchObject({ ...SAFE, 'cache-control': 'no-store' })
    const csp = answer.headers()['content-security-policy'] ?? ''
    expect(csp, route.path).toContain("frame-ancestors 'none'")
    expect(csp, route.path).toContain("form-action 'self'")
    expect(csp, route.path).not.toMatch(/unsafe-|\*/)
  }
})
