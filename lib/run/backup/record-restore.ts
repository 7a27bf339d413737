import { openOperator } from '../../data/operator'
import { AssociationId } from '../../domain/shared/ids'
import { now } from '../../platform/clock'
import { appendOperatorLeaf } from '../operator-leaf'

/** Each association's own log says that it was restored: the first leaf of the new epoch. */
export async function recordRestore(migrateUrl: string, epochs: ReadonlyMap<string, number>): Promise<void> {
  const operator = openOperator(migrateUrl)
  try {
    for (const [log, epoch] of epochs) {
      const [association = '', name] = log.split('/')
      if (name !== 'd') continue
      const associationId = AssociationId.parse(association)
      const object = { id: 'logboek', version: epoch }
      await operator.inTenant(associationId, (tx) =>
        appendOperatorLeaf(tx, associationId, { type: 'log.hersteld', at: now(), object }),
      )
    }
  } finally {
    await operator.close()
  }
}
