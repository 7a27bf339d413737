// The names of columns of the system catalog are PostgreSQL's.
// cspell:disable
/** What must not be in the catalog: each query returns no rows. Extend the allow-lists knowingly. */
export type Check = { readonly name: string; readonly sql: string }

const ARRAY = (names: readonly string[]) => `ARRAY[${names.map((n) => `'${n}'`).join(', ')}]::text[]`

/** What belongs to one case or one person: no role ever opens it, and the operator has no policy on it at all. */
export const CASE_TABLES = [
  'dossier', 'dossier_key', 'entry', 'draft', 'idempotency', 'share', 'share_withdrawal', 'session', 'second_factor',
  'recovery_code', 'involved_key', 'contact', 'practice_entry',
] // prettier-ignore
/** What everyone in the association may read. */
const OPEN_TABLES = [
  'directory',
  'association',
  'association_key',
  'kader_version',
  'kader_withdrawal',
  'rate_limit',
  'audit_head',
  'audit_leaf',
]
const DELETABLE = ['draft', 'contact', 'practice_entry']
const UPDATABLE = [
  'person.display_name', 'person.display_version', 'session.seen_at', 'session.second_factor_at', 'session.revoked_at',
  'second_factor.secret', 'second_factor.enrolled_at', 'second_factor.confirmed_at', 'second_factor.last_step',
  'second_factor.failures', 'second_factor.window_at', 'recovery_code.used_at', 'rate_limit.count', 'dossier.state',
  'dossier.cycle', 'dossier.kader_id', 'dossier.kader_version', 'dossier.kader_sha256', 'dossier.version',
  'dossier.entry_count', 'dossier.changed_at', 'dossier.own_day', 'draft.form', 'draft.base_version', 'draft.ciphertext', 'draft.updated_at',
  'contact.version', 'contact.ciphertext', 'contact.updated_at',
  'kader_concept.status', 'kader_concept.revision', 'kader_concept.sha256', 'kader_concept.changed_at', 'kader_concept.last_author',
  'kader_concept.approved_by',
] // prettier-ignore
const CALLABLE = [
  'app.tenant()', 'app.actor()', 'app.has_role(text)', 'app.session_hash()', 'app.login_issuer()', 'app.login_subject()',
  'app.audit_append(text,text)', 'app.session_of_cookie(uuid,bytea)',
] // prettier-ignore
const APPEND_ONLY = [
  'entry', 'audit_leaf', 'audit_body', 'audit_head', 'access_event', 'kader_version', 'role_grant', 'role_end', 'share',
  'share_withdrawal', 'idempotency', 'erasure', 'kader_text', 'kader_step', 'kader_comment', 'kader_withdrawal',
] // prettier-ignore
const DEFINER = ['app.audit_append(text,text)']

const tables = `FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p')`
const policies = `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid,
  LATERAL (SELECT concat_ws(' ', pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)) AS says) e
  WHERE c.relnamespace = 'app'::regnamespace AND p.polpermissive`
const POLICY = `SELECT p.polrelid::regclass || '.' || p.polname AS object ${policies}`

const isolation: readonly Check[] = [
  {
    name: 'a table without RLS or without FORCE (partition children included)',
    sql: `SELECT c.oid::regclass::text AS object ${tables} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  },
  {
    name: 'a table without a RESTRICTIVE tenant policy for all commands and everyone, in exactly these words',
    sql: `SELECT c.oid::regclass::text AS object ${tables} AND NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = '*' AND p.polroles = '{0}'
        AND pg_get_expr(p.polqual, c.oid) = '(association_id = app.tenant())' AND pg_get_expr(p.polwithcheck, c.oid) = '(association_id = app.tenant())')`,
  },
  {
    name: 'a primary key that is missing or does not start with association_id',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
      WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname IS DISTINCT FROM 'association_id'`,
  },
  {
    name: 'a unique or exclusion index that does not start with association_id',
    sql: `SELECT i.indexrelid::regclass::text AS object FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE c.relnamespace = 'app'::regnamespace AND (i.indisunique OR i.indisexclusion) AND a.attname IS DISTINCT FROM 'association_id'`,
  },
  {
    name: 'a foreign key that does not pair association_id with association_id first',
    sql: `SELECT k.conname::text AS object FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
      JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
      WHERE k.contype = 'f' AND k.connamespace = 'app'::regnamespace AND (a.attname <> 'association_id' OR b.attname <> 'association_id')`,
  },
  {
    name: 'a foreign key that deletes or changes rows by itself',
    sql: `SELECT conname::text AS object FROM pg_constraint WHERE contype = 'f' AND connamespace = 'app'::regnamespace AND (confdeltype <> 'a' OR confupdtype <> 'a')`,
  },
  {
    name: 'a nullable association_id',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'association_id' AND NOT a.attisdropped
      WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p', 'm', 'f') AND NOT coalesce(a.attnotnull, false)`,
  },
  {
    name: 'a view without security_invoker',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'v'
      AND NOT coalesce(c.reloptions && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
  },
  {
    name: 'a materialised view or foreign table',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('m', 'f')`,
  },
  {
    name: 'a sequence or identity column (gaps, and a count across associations)',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'S'`,
  },
  {
    name: 'a rewrite rule on a table',
    sql: `SELECT tablename || '.' || rulename AS object FROM pg_rules WHERE schemaname = 'app'`,
  },
  {
    name: 'a publication, by which rows leave without policies',
    sql: `SELECT pubname::text AS object FROM pg_publication`,
  },
  {
    name: 'an object of ours outside the schema',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      AND n.nspname NOT IN ('app', 'pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker') AND n.nspname NOT LIKE 'pg\\_temp%' AND c.relname <> '_prisma_migrations'`,
  },
]

const relations: readonly Check[] = [
  {
    name: 'a permissive policy for everyone, or one that says "true" to the application outside the allow-list',
    sql: `${POLICY} AND (p.polroles = '{0}' OR ('app_rt'::regrole = ANY (p.polroles) AND c.relname <> ALL (${ARRAY(OPEN_TABLES)})
      AND 'true' IN (pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))))`,
  },
  {
    name: 'a policy for the application that asks nothing about who acts',
    sql: `${POLICY} AND 'app_rt'::regrole = ANY (p.polroles) AND c.relname <> ALL (${ARRAY(OPEN_TABLES)})
      AND e.says !~ 'app\\.(actor|has_role|session_hash|login_issuer)\\(|FROM app\\.dossier '`,
  },
  {
    name: 'a policy on what belongs to a case or a person that opens it to a role (I3)',
    sql: `${POLICY} AND c.relname = ANY (${ARRAY(CASE_TABLES)}) AND e.says ~ 'has_role'`,
  },
  {
    name: 'a policy on what belongs to a case or a person for the operator',
    sql: `${POLICY} AND c.relname = ANY (${ARRAY(CASE_TABLES)}) AND ('app_owner'::regrole = ANY (p.polroles) OR 'app_migrate'::regrole = ANY (p.polroles))`,
  },
  {
    name: 'policies that query each other in a circle',
    sql: `WITH RECURSIVE asks AS (SELECT DISTINCT c.relname AS a, m[1] AS b FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid,
        LATERAL regexp_matches(concat_ws(' ', pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)), '(?:FROM|JOIN) \\(?app\\.([a-z_]+)', 'g') m
        WHERE c.relnamespace = 'app'::regnamespace),
      reach AS (SELECT a, b FROM asks UNION SELECT r.a, s.b FROM reach r JOIN asks s ON s.a = r.b) SELECT DISTINCT a::text AS object FROM reach WHERE a = b`,
  },
]

const rights: readonly Check[] = [
  {
    name: 'SECURITY DEFINER outside the allow-list, or owned by a role that could bypass RLS or log in',
    sql: `SELECT p.oid::regprocedure::text AS object FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE p.pronamespace = 'app'::regnamespace AND p.prosecdef
      AND (p.oid::regprocedure::text <> ALL (${ARRAY(DEFINER)}) OR r.rolname <> 'app_audit' OR r.rolsuper OR r.rolbypassrls OR r.rolcanlogin)`,
  },
  {
    name: 'a function whose names are looked up at run time without a pinned search_path',
    sql: `SELECT p.oid::regprocedure::text AS object FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace AND p.prosqlbody IS NULL
      AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)`,
  },
  {
    name: 'EXECUTE for everyone, or for the application outside the allow-list',
    sql: `SELECT p.oid::regprocedure::text AS object FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
      WHERE p.pronamespace = 'app'::regnamespace AND g.privilege_type = 'EXECUTE'
      AND (g.grantee = 0 OR (g.grantee = 'app_rt'::regrole AND p.oid::regprocedure::text <> ALL (${ARRAY(CALLABLE)})))`,
  },
  {
    name: 'a grant to everyone on a table, a column, a schema or the database',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c, aclexplode(c.relacl) g WHERE c.relnamespace = 'app'::regnamespace AND g.grantee = 0
      UNION ALL SELECT a.attrelid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(a.attacl) g WHERE c.relnamespace = 'app'::regnamespace AND g.grantee = 0
      UNION ALL SELECT n.nspname::text FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g WHERE n.nspname IN ('app', 'public') AND g.grantee = 0
      UNION ALL SELECT d.datname::text FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g WHERE d.datname = current_database() AND g.grantee = 0`,
  },
  {
    name: 'the application holds more on a table than SELECT and INSERT (DELETE: drafts only), or writes an audit table',
    sql: `SELECT c.oid::regclass::text AS object FROM pg_class c, aclexplode(c.relacl) g WHERE c.relnamespace = 'app'::regnamespace AND g.grantee = 'app_rt'::regrole
      AND NOT (g.privilege_type = 'DELETE' AND c.relname = ANY (${ARRAY(DELETABLE)}) AND NOT g.is_grantable)
      AND (g.privilege_type NOT IN ('SELECT', 'INSERT') OR g.is_grantable OR (c.relname LIKE 'audit\\_%' AND g.privilege_type <> 'SELECT'))`,
  },
  {
    name: 'a column that the application may change outside the allow-list',
    sql: `SELECT a.attrelid::regclass || '.' || a.attname AS object FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(a.attacl) g
      WHERE c.relnamespace = 'app'::regnamespace AND g.grantee = 'app_rt'::regrole AND c.relname || '.' || a.attname <> ALL (${ARRAY(UPDATABLE)})`,
  },
  {
    name: 'an application role that is too strong, owns something or is a member of another role',
    sql: `SELECT r.rolname::text AS object FROM pg_roles r WHERE r.rolname IN ('app_rt', 'app_audit', 'app_retention', 'app_owner', 'app_migrate')
        AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolinherit)
      UNION ALL SELECT r.rolname FROM pg_roles r WHERE r.rolcanlogin AND r.rolname IN ('app_owner', 'app_audit', 'app_retention')
      UNION ALL SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname IN ('app_rt', 'app_audit', 'app_retention', 'app_owner')
      UNION ALL SELECT r.rolname FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid WHERE d.deptype = 'o' AND d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (r.rolname IN ('app_rt', 'app_retention') OR (r.rolname = 'app_audit' AND d.classid <> 'pg_proc'::regclass))`,
  },
  {
    name: 'the deadlines by which a frozen process lets go are not set for the application',
    sql: `SELECT w AS object FROM unnest(ARRAY['lock_timeout=10s', 'idle_in_transaction_session_timeout=20s', 'default_transaction_isolation=read committed']) w
      WHERE NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = 'app_rt' AND w = ANY (r.rolconfig))`,
  },
  {
    name: 'an extension outside the allow-list',
    sql: `SELECT extname::text AS object FROM pg_extension WHERE extname <> ALL (ARRAY['plpgsql'])`,
  },
]

const record: readonly Check[] = [
  {
    name: 'an append-only table without its triggers, or one that session_replication_role can switch off (I2)',
    sql: `SELECT t.name || ' ' || x.what AS object FROM unnest(${ARRAY(APPEND_ONLY)}) t(name), (VALUES ('UPDATE', 16), ('DELETE', 8), ('TRUNCATE', 32)) x(what, bit)
      WHERE NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = to_regclass('app.' || t.name) AND NOT g.tgisinternal AND g.tgenabled = 'A' AND g.tgtype & x.bit <> 0 AND g.tgtype & 2 <> 0)`,
  },
  {
    name: 'an entry that could be committed without its leaf',
    sql: `SELECT 'entry_has_leaf' AS object WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'app.entry'::regclass AND contype = 'f'
      AND confrelid = 'app.audit_leaf'::regclass AND condeferrable AND condeferred AND convalidated)
      OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'app.entry'::regclass AND attname = 'event_id' AND NOT attnotnull)`,
  },
  {
    name: 'a moment without time zone',
    sql: `SELECT a.attrelid::regclass || '.' || a.attname AS object FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid = 'timestamp'::regtype`,
  },
]

export const CHECKS: readonly Check[] = [...isolation, ...relations, ...rights, ...record]
