import { findListed } from '../data/directory-repository'
import { insertConcept, keepText } from '../data/kader-concept-repository'
import { type Operator, openOperator } from '../data/operator'
import { kaderBytes } from '../domain/kader/hash'
import type { Kader } from '../domain/kader/schema'
import { PLATFORM_ID } from '../domain/shared/ids'
import { now } from '../platform/clock'
import { newId } from '../platform/ids'
import { openLiveServer } from './backup/live-server'
import { appendOperatorLeaf } from './operator-leaf'
import { Refused } from './refused'
import { readSettings } from './settings'

export type MadeConcept = { readonly concept: string; readonly nummer: number; readonly sha256: string }

/**
 * A concept of an association, as the operator: nobody's own text, so two people of the association still stand between
 * it and its publication. On somebody's own PostgreSQL, or on the embedded one, running or not.
 */
export async function makeConcept(slug: string, kader: Kader): Promise<MadeConcept> {
  const { dataDir, databaseUrl } = readSettings()
  if (databaseUrl === undefined) {
    const server = await openLiveServer(dataDir)
    try {
      return await withOperator(server.url, (operator) => begin(operator, slug, kader))
    } finally {
      await server.release()
    }
  }
  const migrateUrl = process.env['MIGRATE_DATABASE_URL']
  if (!migrateUrl) throw new Refused('Zet MIGRATE_DATABASE_URL, zoals bij `npm run migrate`.')
  return withOperator(migrateUrl, (operator) => begin(operator, slug, kader))
}

async function withOperator<T>(url: string, work: (operator: Operator) => Promise<T>): Promise<T> {
  const operator = openOperator(url)
  try {
    return await work(operator)
  } finally {
    await operator.close()
  }
}

async function begin(operator: Operator, slug: string, kader: Kader): Promise<MadeConcept> {
  const listed = await operator.inTenant(PLATFORM_ID, (tx) => findListed(tx, slug))
  if (listed === null) throw new Refused(`Er is geen vereniging op het adres ${slug}.`)
  const { associationId } = listed
  return operator.inTenant(associationId, async (tx) => {
    const [conceptId, eventId, at] = [newId<string>(), newId<string>(), now()]
    const sha256 = await keepText(tx, associationId, kaderBytes(kader))
    const step = { conceptId, eventId, kind: 'concept-begonnen', at, by: null, detail: {} } as const
    const nummer = await insertConcept(tx, associationId, step, { sha256, startedFrom: null })
    const framework = { id: kader.id, version: kader.versie, sha256 }
    const object = { id: conceptId, version: 0 }
    await appendOperatorLeaf(tx, associationId, { id: eventId, type: 'kader.concept-begonnen', at, object, framework })
    return { concept: conceptId, nummer, sha256 }
  })
}
