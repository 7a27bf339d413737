import pg from 'pg'
import { migrationNames } from './migrate-runner'
import type { Problem } from './preflight-settings'

const OLDEST = 15
const CONNECT_MS = 5_000

type Facts = {
  readonly role: string
  readonly version: number
  readonly superuser: boolean
  readonly bypassrls: boolean
  readonly owner: boolean
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
  readonly encoding: string
}

const FACTS = `
  SELECT current_user::text AS role, current_setting('server_version_num')::int / 10000 AS version,
         r.rolsuper AS superuser, r.rolbypassrls AS bypassrls,
         EXISTS (SELECT FROM pg_roles o WHERE o.rolname = 'app_owner' AND pg_has_role(current_user, o.oid, 'MEMBER'))
           OR EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                      WHERE n.nspname = 'app' AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owner,
         current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes,
         current_setting('synchronous_commit') AS synchronous_commit, current_setting('server_encoding') AS encoding
  FROM pg_roles r WHERE r.rolname = current_user`

const APP_ROLE = 'Gebruik in DATABASE_URL de rol app_rt, die prisma/roles.sql aanmaakt.'

/** The part that only the database knows. Looks, and changes nothing. */
export async function checkDatabase(connectionString: string): Promise<readonly Problem[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    return [
      {
        wrong: `De database is niet te bereiken: ${reason(error)}`,
        mend: 'Controleer DATABASE_URL, en of de server draait.',
      },
    ]
  }
  try {
    const { rows } = await client.query<Facts>(FACTS)
    return [...rows.flatMap(judge), ...(await checkMigrations(client))]
  } finally {
    await client.end()
  }
}

function judge(facts: Facts): readonly Problem[] {
  const { role } = facts
  const faults: readonly (readonly [boolean, string, string])[] = [
    [facts.version < OLDEST, `PostgreSQL ${facts.version} is te oud.`, `Gebruik versie ${OLDEST} of nieuwer.`],
    [facts.encoding !== 'UTF8', `De database bewaart tekst als ${facts.encoding}.`, 'Maak hem aan met ENCODING UTF8.'],
    [facts.superuser, `De rol ${role} is superuser en ziet dus alles van iedereen.`, APP_ROLE],
    [facts.bypassrls, `De rol ${role} mag de rijbeveiliging omzeilen (BYPASSRLS).`, APP_ROLE],
    [facts.owner, `De rol ${role} is eigenaar van de tabellen en kan de regels veranderen.`, APP_ROLE],
    [
      facts.fsync !== 'on',
      'fsync staat uit: bij stroomuitval gaan besluiten verloren.',
      'Zet fsync aan in postgresql.conf.',
    ],
    [
      facts.full_page_writes !== 'on',
      'full_page_writes staat uit: bij stroomuitval kan de database beschadigen.',
      'Zet full_page_writes aan in postgresql.conf.',
    ],
    [
      facts.synchronous_commit === 'off',
      'synchronous_commit staat uit: een bevestigd besluit kan verloren gaan.',
      'Zet synchronous_commit aan.',
    ],
  ]
  return faults.filter(([found]) => found).map(([, wrong, mend]) => ({ wrong, mend }))
}

async function checkMigrations(client: pg.Client): Promise<readonly Problem[]> {
  const mend = 'Voer uit: MIGRATE_DATABASE_URL=postgresql://app_migrate:…@server/database npm run migrate'
  const known = await client
    .query<{ migration_name: string }>(
      'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .catch((error: unknown) => reason(error))
  if (typeof known === 'string')
    return [{ wrong: `De tabellen zijn er nog niet, of de rol mag ze niet zien: ${known}`, mend }]
  const done = new Set(known.rows.map((row) => row.migration_name))
  const missing = (await migrationNames()).filter((name) => !done.has(name))
  return missing.length === 0 ? [] : [{ wrong: `De database loopt achter: ${missing.join(', ')} ontbreekt.`, mend }]
}

const reason = (error: unknown): string => (error instanceof Error && error.message ? error.message : String(error))
