import { describe, expect, test } from 'vitest'
import { apply, lines, only, repository } from './repository'
import { sharedSegments, wrongRoute } from './routes'

const PDF = 'gives a file, which lib/documents makes and lib/web may not import'
const D = 'app/[vereniging]/dossiers/[dossier]'
/** Reads that are more than one line, each with the reason. A write never is. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  [`${D}/besluiten/[besluit]/pdf/route.ts`]: PDF,
  [`${D}/akkoord/vel/pdf/route.ts`]: PDF,
  [`${D}/feiten/afdruk/pdf/route.ts`]: PDF,
  [`${D}/brieven/[brief]/pdf/route.ts`]: PDF,
  [`${D}/meldingen/[melding]/pdf/route.ts`]: PDF,
  [`${D}/verslag/pdf/route.ts`]: PDF,
  'app/[vereniging]/kader/[versie]/pdf/route.ts': PDF,
  'app/[vereniging]/kader/vergelijk/[van]/[naar]/pdf/route.ts': PDF,
}

const R = 'app/x/vastleggen/route.ts'
const WEB = `import { handlePost } from '@/lib/web/handle-post'; import { spec } from '@/lib/usecases/x'; `
const FINE: readonly string[] = [
  `${WEB} export const POST = handlePost(spec)`,
  `${WEB} export const POST = handlePost(spec, (v) => '/x'); export const GET = handlePost(spec); export const dynamic = 'force-dynamic'`,
  `import { handleGet as get } from '../../lib/web/get'; export const GET = get()`,
]
const PLANTED: readonly (readonly [name: string, text: string, why: RegExp])[] = [
  ['an own handler', `export async function POST(r: Request) { return new Response(await r.text()) }`, /not one call/],
  ['an arrow function', `export const POST = async () => new Response('')`, /not one call/],
  ['a use case without the wrapper', `${WEB} export const POST = spec(1)`, /not from lib\/web/],
  ['a handler of its own file', `${WEB} const mine = () => 1; export const POST = mine()`, /beside the handlers/],
  [
    'a handler by another name from elsewhere',
    `import { handlePost } from './h'; export const POST = handlePost(1)`,
    /not from/,
  ],
  ['a handler in a wrapper', `${WEB} export const POST = wrap(handlePost(spec))`, /not from lib\/web/],
  ['a re-export', `${WEB} export { handlePost as POST }`, /not one call/],
  ['a re-export from elsewhere', `export { POST } from './other'`, /not one call/],
  ['re-exporting all', `export * from './other'`, /beside the handlers/],
  ['another method', `${WEB} export const DELETE = handlePost(spec)`, /only GET and POST/],
  ['a helper beside it', `${WEB} export const POST = handlePost(spec); export const helper = 1`, /exports helper/],
]

describe('routes: every write is one line over a handler of lib/web', () => {
  test.each(FINE)('allows: %s', (text) => expect(wrongRoute(R, text)).toEqual([]))
  test.each(PLANTED)('refuses: %s', (_name, text, why) => expect(wrongRoute(R, text).join('\n')).toMatch(why))
  test('refuses a page and a route in one segment', () => {
    expect(sharedSegments(['app/x/page.tsx', 'app/x/y/route.ts'])).toEqual([])
    expect(sharedSegments(['app/x/page.tsx', 'app/x/route.ts'])).toEqual(['app/x/route.ts'])
  })

  test('every route of this repository keeps it', () => {
    const routes = only(repository(), (file) => /^app\/.*route\.tsx?$/.test(file))
    const wrong = apply(wrongRoute, routes).filter((v) => !(EXCEPTIONS[v.file] && v.why.startsWith('GET ')))
    expect(lines(wrong)).toEqual([])
    expect(sharedSegments([...repository().keys()])).toEqual([])
    expect(Object.keys(EXCEPTIONS).filter((file) => !routes.has(file))).toEqual([])
    expect(routes.size).toBeGreaterThan(20)
  })
})
