import pg from 'pg'
import { highest, readSurvivors, type Survivors } from './survivors'

export type AfterRestore = {
  readonly epochs: ReadonlyMap<string, number>
  readonly erased: number
  readonly keysDestroyed: number
  readonly sessionsEnded: number
}

/**
 * Run on the restored copy before anyone can reach it: raises every log's epoch above anything ever given out, replays
 * the erasures, and ends all sessions (one that was revoked after the backup must not come alive again).
 */
export async function amendRestored(
  url: string,
  live: Survivors,
  remembered: ReadonlyMap<string, number>,
): Promise<AfterRestore> {
  const backup = await readSurvivors(url)
  const before = highest(backup.epochs, live.epochs, remembered)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const epochs = new Map<string, number>()
    for (const [log, epoch] of backup.epochs)
      epochs.set(log, await raiseAbove(client, log, epoch, before.get(log) ?? epoch))
    const { erased, keysDestroyed } = await replayErasures(client, [...live.erasures, ...backup.erasures])
    await client.query('RESET ROLE')
    const ended = await client.query('UPDATE app.session SET revoked_at = now() WHERE revoked_at IS NULL')
    await client.query('COMMIT')
    return { epochs, erased, keysDestroyed, sessionsEnded: ended.rowCount ?? 0 }
  } finally {
    await client.end()
  }
}

/** One by one: the trigger lets nobody skip, and only the owner raise. */
async function raiseAbove(client: pg.Client, log: string, from: number, above: number): Promise<number> {
  const [association, name] = log.split('/')
  await client.query('SET LOCAL ROLE app_owner')
  await client.query(`SELECT set_config('app.association_id', $1, true)`, [association])
  let epoch = from
  for (; epoch <= above; epoch++) {
    const raised = await client.query(
      'UPDATE app.audit_head SET epoch = epoch + 1 WHERE association_id = $1 AND log = $2',
      [association, name],
    )
    if (raised.rowCount !== 1) throw new Error(`the epoch of ${log} was not raised`)
  }
  return epoch
}

/** An erased object is known by its pseudonym, as the log names it. */
async function replayErasures(
  client: pg.Client,
  erasures: Survivors['erasures'],
): Promise<{ erased: number; keysDestroyed: number }> {
  const objects = new Map(erasures.map((erasure) => [`${erasure.association}/${erasure.object}`, erasure]))
  let keysDestroyed = 0
  for (const { association, object, at } of objects.values()) {
    await client.query('SET LOCAL ROLE app_retention')
    await client.query(`SELECT set_config('app.association_id', $1, true)`, [association])
    const destroyed = await client.query(
      `DELETE FROM app.dossier_key k USING app.dossier d
        WHERE k.association_id = $1 AND d.association_id = k.association_id AND d.dossier_id = k.dossier_id
          AND (d.pseudonym = $2 OR d.dossier_id = $2)`,
      [association, object],
    )
    // Somebody involved is erased by the entry that brought them in.
    const person = await client.query('DELETE FROM app.involved_key WHERE association_id = $1 AND involved_id = $2', [
      association,
      object,
    ])
    keysDestroyed += (destroyed.rowCount ?? 0) + (person.rowCount ?? 0)
    await client.query(
      'INSERT INTO app.erasure (association_id, object_id, erased_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [association, object, at],
    )
  }
  return { erased: objects.size, keysDestroyed }
}
