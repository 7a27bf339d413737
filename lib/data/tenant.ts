import type { Role } from '../domain/access/actor'
import type { AssociationId, PersonId } from '../domain/shared/ids'
import { client, inTurn } from './client'
import { DatabaseAway, awayCode } from './database-away'
import type { Prisma, PrismaClient } from './generated/client'

export { DatabaseAway } from './database-away'

export type Tx = Prisma.TransactionClient
/** What both kinds of transaction can do: ask in SQL (read-transaction.ts). */
export type PlainTx = {
  $queryRaw<T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>
}
/** Who acts, and where. The database enforces it on every row (prisma/migrations): it is all that a query can see. */
export type Scope = {
  readonly associationId: AssociationId
  readonly actorId: PersonId | null
  readonly roles: readonly Role[]
}

/** Ends a statement in the database itself, before Prisma gives the transaction up (client.ts: 15 s). */
export const STATEMENT_MS = '12000'

/** Runs `begin` and `work` in one transaction of `on`; what says that the database is away becomes DatabaseAway. */
export async function transact<T>(
  on: PrismaClient,
  begin: (tx: Tx) => Promise<unknown>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let refused: { readonly by: unknown } | undefined
  try {
    return await inTurn(on, () =>
      on.$transaction(async (tx) => {
        await begin(tx)
        try {
          return await work(tx)
        } catch (error) {
          refused = { by: error }
          throw error
        }
      }),
    )
  } catch (error) {
    const code = awayCode(error)
    if (code !== undefined && !(error instanceof DatabaseAway)) throw new DatabaseAway(code, error)
    throw refused && error !== refused.by && code === undefined ? refused.by : error
  }
}

// One statement, local to the transaction: never a setting of the session, which the next borrower would inherit.
const enter = (scope: Scope) => (tx: Tx) =>
  tx.$executeRaw`SELECT set_config('app.association_id', ${scope.associationId}, true), set_config('app.actor_id', ${scope.actorId ?? ''}, true),
    set_config('app.roles', ${scope.roles.join(',')}, true), set_config('statement_timeout', ${STATEMENT_MS}, true)`

/** The one door to the database: everything in `work` is one transaction, by this actor in this association. */
export const inTenant = <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(client(), enter(scope), work)

const nobody = (associationId: AssociationId): Scope => ({ associationId, actorId: null, roles: [] })

/**
 * Before the actor is known: the row of one portal identity, taken from a verified ID token, is visible. One login of
 * an identity at a time: two first logins at once make one person.
 */
export const inLogin = <T>(
  associationId: AssociationId,
  identity: { readonly issuer: string; readonly subject: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  inTenant(nobody(associationId), async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.login_issuer', ${identity.issuer}, true), set_config('app.login_subject', ${identity.subject}, true)`
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify([associationId, identity.issuer, identity.subject])}, 0))`
    return work(tx)
  })

/** From here on in this transaction, the actor is this person. Only for those who have just been recognised. */
export const becomes = (tx: Tx, personId: PersonId, roles: readonly Role[] = []): Promise<unknown> =>
  tx.$executeRaw`SELECT set_config('app.actor_id', ${personId}, true), set_config('app.roles', ${roles.join(',')}, true)`
