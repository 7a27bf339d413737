import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const SCHEMA = 'prisma/schema.prisma'
const OUTPUT = 'lib/data/generated'

/** Makes the Prisma client from the schema, unless it was made from this very schema by this very version. */
export function generate(): 'made' | 'kept' {
  const require = createRequire(path.resolve('package.json'))
  const cli = require.resolve('prisma/build/index.js')
  const { version } = require('prisma/package.json') as { version: string }
  const stamp = createHash('sha256').update(version).update('\0').update(readFileSync(SCHEMA)).digest('hex')
  const stampFile = path.join(OUTPUT, '.stamp')
  if (existsSync(path.join(OUTPUT, 'client.ts')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return 'kept'
  const run = spawnSync(process.execPath, [cli, 'generate', '--config', '.config/prisma.config.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      // Prisma wants a schema engine to exist even where it does not use it; any existing file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (run.status !== 0) throw new Error(`prisma generate mislukte:\n${run.stdout}${run.stderr}`)
  writeFileSync(stampFile, stamp)
  return 'made'
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(`prisma client: ${generate()}`)
