import path from 'node:path'
import { Refused } from './refused'

export type Settings = { readonly port: number; readonly dataDir: string; readonly databaseUrl: string | undefined }

export type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_PORT = 3000

/** PORT and DATA_DIR let two copies run side by side; DATABASE_URL means: somebody's own PostgreSQL, no demo. */
export function readSettings(env: Environment = process.env): Settings {
  return {
    port: readPort(env['PORT']),
    dataDir: path.resolve(env['DATA_DIR'] || '.data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Refused(`PORT is "${text}". Dat is geen poort. Kies een getal van 1 tot en met 65535, bijvoorbeeld 3000.`)
}
