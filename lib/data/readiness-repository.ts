import { client } from './client'
import { type Tx, transact } from './tenant'

/** What the application checks of its database before it starts, and for `npm run doctor`. */
export type Readiness = {
  readonly serverVersion: number
  readonly role: string
  readonly superuser: boolean
  readonly bypassesRls: boolean
  readonly owner: boolean
  readonly fsync: boolean
  readonly migrations: readonly string[]
}

const nothing = (): Promise<void> => Promise.resolve()

export const readiness = (): Promise<Readiness> =>
  transact(client(), nothing, async (tx) => {
    const [row] = await tx.$queryRaw<
      Omit<Readiness, 'migrations'>[]
    >`SELECT current_setting('server_version_num')::int AS "serverVersion",
        r.rolname::text AS role, r.rolsuper AS superuser, r.rolbypassrls AS "bypassesRls", current_setting('fsync') = 'on' AS fsync,
        EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = to_regnamespace('app') AND pg_has_role(c.relowner, 'USAGE')) AS owner
      FROM pg_roles r WHERE r.rolname = current_user`
    return { ...row!, migrations: await applied(tx) }
  })

async function applied(tx: Tx): Promise<string[]> {
  const [known] = await tx.$queryRaw<
    { known: boolean }[]
  >`SELECT has_table_privilege(to_regclass('public._prisma_migrations')::oid, 'SELECT')
    OR has_column_privilege(to_regclass('public._prisma_migrations')::oid, 'migration_name', 'SELECT') AS known`
  if (!known?.known) return []
  const rows = await tx.$queryRaw<{ migration_name: string }[]>`SELECT migration_name FROM public._prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`
  return rows.map((r) => r.migration_name)
}

/** Does the database answer, as the application's own role? Throws DatabaseAway when it does not. */
export const ping = (): Promise<void> =>
  transact(client(), nothing, async (tx) => {
    await tx.$queryRaw`SELECT app.tenant() IS NULL AS ok`
  })
