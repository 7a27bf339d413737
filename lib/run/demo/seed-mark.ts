import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../json-file'
import { accountsAt } from './accounts'
import { DEMO_ASSOCIATIONS } from './associations'
import type { DemoSecrets } from './demo-secrets'

const Mark = z.strictObject({ seeded: z.string() })
const file = (dataDir: string) => path.join(dataDir, 'demo-klaar.json')

/** Everything that the demo data are made of: the sources (frameworks included), the accounts, the portals. */
export function demoHash(sources: string, secrets: DemoSecrets): string {
  const accounts = DEMO_ASSOCIATIONS.map((association) => [association, accountsAt(association.slug)])
  return createHash('sha256')
    .update(JSON.stringify([sources, accounts, secrets]))
    .digest('hex')
}

/** Written when all demo data were committed, so that a later start need not look at each of them again. */
export const isSeeded = (dataDir: string, hash: string): boolean => readJson(file(dataDir), Mark)?.seeded === hash
export const markSeeded = (dataDir: string, hash: string): void => writeJson(file(dataDir), { seeded: hash })
/** The data are about to be replaced: nothing may be taken for granted. */
export const forgetSeeded = (dataDir: string): void => fs.rmSync(file(dataDir), { force: true })
