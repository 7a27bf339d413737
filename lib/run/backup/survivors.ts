import path from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { readJson, writeJson } from '../json-file'

/**
 * What a restore must not undo: the epoch that each log had reached (a lost branch must never be taken for the new one)
 * and the subjects that were erased (their keys stay destroyed).
 */
export type Survivors = {
  /** By `association/log`. */
  readonly epochs: ReadonlyMap<string, number>
  readonly erasures: readonly Erasure[]
}
export type Erasure = { readonly association: string; readonly object: string; readonly at: Date }

/** As superuser: no association may be forgotten. */
export async function readSurvivors(url: string): Promise<Survivors> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const heads = await client.query<{ log: string; epoch: number }>(
      `SELECT association_id || '/' || log AS log, epoch FROM app.audit_head`,
    )
    const erasures = await client.query<Erasure>(
      'SELECT association_id AS association, object_id AS object, erased_at AS at FROM app.erasure',
    )
    return { epochs: new Map(heads.rows.map((row) => [row.log, row.epoch])), erasures: erasures.rows }
  } finally {
    await client.end()
  }
}

const Remembered = z.record(z.string(), z.int())
const file = (dataDir: string) => path.join(dataDir, 'epochs.json')

/** The highest epochs that earlier restores here gave out, kept outside the cluster for when that cannot be read. */
export const rememberedEpochs = (dataDir: string): ReadonlyMap<string, number> =>
  new Map(Object.entries(readJson(file(dataDir), Remembered) ?? {}))

export const rememberEpochs = (dataDir: string, epochs: ReadonlyMap<string, number>): void =>
  writeJson(file(dataDir), Object.fromEntries(highest(rememberedEpochs(dataDir), epochs)))

export function highest(...all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const top = new Map<string, number>()
  for (const epochs of all) for (const [log, epoch] of epochs) top.set(log, Math.max(epoch, top.get(log) ?? 0))
  return top
}
