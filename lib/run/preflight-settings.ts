import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJson } from './json-file'
import type { Environment } from './settings'

/** What is wrong, and how to mend it. */
export type Problem = { readonly wrong: string; readonly mend: string }

const HEX64 = /^[0-9a-f]{64}$/
const MAKE_ONE = 'Maak er een met: openssl rand -hex 32'
/** Of 64 random hex digits about fifteen different ones are seen; fewer than ten never happens by chance. */
const FEWEST_DIGITS = 10
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** The part of the configuration that can be judged without asking the database. */
export function checkSettings(env: Environment, demoDir: string): readonly Problem[] {
  return [
    ...checkOrigin(env['APP_ORIGIN']),
    ...checkSecret('AUTH_SECRET', env['AUTH_SECRET'], demoDir),
    ...checkRootKey(env, demoDir),
    ...(env['DEMO']
      ? [
          {
            wrong: 'DEMO staat aan naast DATABASE_URL.',
            mend: 'Haal DEMO weg: voorbeelden horen niet bij echte gegevens.',
          },
        ]
      : []),
  ]
}

function checkOrigin(origin: string | undefined): readonly Problem[] {
  const mend = 'Zet in APP_ORIGIN het adres waarop mensen de site openen, bijvoorbeeld https://meldcode.voorbeeld.nl'
  if (!origin) return [{ wrong: 'APP_ORIGIN ontbreekt.', mend }]
  const url = URL.canParse(origin) ? new URL(origin) : null
  if (url?.origin !== origin) return [{ wrong: `APP_ORIGIN ("${origin}") is geen adres van een site.`, mend }]
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))) return []
  return [{ wrong: `APP_ORIGIN ("${origin}") is niet beveiligd.`, mend: 'Gebruik een adres dat met https:// begint.' }]
}

/** One or more keys: the newest first, older ones only to open with. */
function checkRootKey(env: Environment, demoDir: string): readonly Problem[] {
  const { ROOT_KEY: value, ROOT_KEY_FILE: file } = env
  if (value && file)
    return [{ wrong: 'ROOT_KEY en ROOT_KEY_FILE staan er allebei.', mend: 'Laat een van de twee weg.' }]
  if (file) return checkKeyFile(file, demoDir)
  if (value) return value.split(',').flatMap((key) => checkSecret('ROOT_KEY', key, demoDir))
  return [{ wrong: 'ROOT_KEY ontbreekt.', mend: `${MAKE_ONE}. Of noem in ROOT_KEY_FILE een bestand met de sleutel.` }]
}

function checkKeyFile(file: string, demoDir: string): readonly Problem[] {
  if (!existsSync(file))
    return [
      { wrong: `ROOT_KEY_FILE (${file}) bestaat niet.`, mend: `${MAKE_ONE} > ${file}, en dan: chmod 600 ${file}` },
    ]
  const open = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0
  const keys = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return [
    ...(keys.length === 0
      ? [{ wrong: `${file} is leeg.`, mend: `Zet de sleutel terug, of een nieuwe. ${MAKE_ONE}` }]
      : []),
    ...keys.flatMap((key) => checkSecret('ROOT_KEY_FILE', key, demoDir)),
    ...(open
      ? [{ wrong: `Anderen op deze machine kunnen ${file} lezen.`, mend: `Sluit het af: chmod 600 ${file}` }]
      : []),
  ]
}

function checkSecret(name: string, value: string | undefined, demoDir: string): readonly Problem[] {
  if (!value) return [{ wrong: `${name} ontbreekt.`, mend: MAKE_ONE }]
  if (!HEX64.test(value)) return [{ wrong: `${name} is geen rij van 64 tekens uit 0-9 en a-f.`, mend: MAKE_ONE }]
  if (new Set(value).size < FEWEST_DIGITS) return [{ wrong: `${name} is te makkelijk te raden.`, mend: MAKE_ONE }]
  if (demoValues(demoDir).has(value))
    return [{ wrong: `${name} is een geheim van de voorbeeldinstallatie in ${demoDir}.`, mend: MAKE_ONE }]
  return []
}

/** Every secret that a demo installation on this machine made for itself. */
function demoValues(demoDir: string): ReadonlySet<string> {
  const secrets = readJson(path.join(demoDir, 'secrets.json'), z.record(z.string(), z.unknown())) ?? {}
  const key = path.join(demoDir, 'root.key')
  const values = [...Object.values(secrets), ...(existsSync(key) ? readFileSync(key, 'utf8').split('\n') : [])]
  return new Set(values.filter((value) => typeof value === 'string'))
}
