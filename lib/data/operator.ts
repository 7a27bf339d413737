import type { AssociationId } from '../domain/shared/ids'
import { openClient } from './client'
import { type Tx, transact } from './tenant'

/** The operator's own door: founds associations, publishes frameworks, raises epochs. It sees no dossier either. */
export type Operator = {
  inTenant<T>(associationId: AssociationId, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As the role that deletes keys and leaf texts: erasure and retention. */
  inRetention<T>(associationId: AssociationId, work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** `connectionString` is that of app_migrate; the command line and the first run have it, the application does not. */
export function openOperator(connectionString: string): Operator {
  const client = openClient(connectionString, 2)
  // set_config('role', …) is SET LOCAL ROLE, with a parameter.
  const as = (role: 'app_owner' | 'app_retention', associationId: AssociationId) => (tx: Tx) =>
    tx.$executeRaw`SELECT set_config('role', ${role}, true), set_config('app.association_id', ${associationId}, true)`
  return {
    inTenant: (associationId, work) => transact(client, as('app_owner', associationId), work),
    inRetention: (associationId, work) => transact(client, as('app_retention', associationId), work),
    close: () => client.$disconnect(),
  }
}
