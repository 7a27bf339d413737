// cspell:ignore dblink
const withRls = (t: string) =>
  `ALTER TABLE app.${t} ENABLE ROW LEVEL SECURITY; ALTER TABLE app.${t} FORCE ROW LEVEL SECURITY;
   CREATE POLICY tenant ON app.${t} AS RESTRICTIVE USING (association_id = app.tenant()) WITH CHECK (association_id = app.tenant());`
const id = 'association_id uuid NOT NULL'

/** By the start of the check's name: changes to the schema that it must notice. */
export const MUTANTS: Readonly<Record<string, readonly string[]>> = {
  'a table without RLS': [
    'ALTER TABLE app.entry NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE app.draft DISABLE ROW LEVEL SECURITY',
    `CREATE TABLE app.p(${id}, PRIMARY KEY (association_id)) PARTITION BY HASH (association_id); ${withRls('p')}
     CREATE TABLE app.p0 PARTITION OF app.p FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
  ],
  'a table without a RESTRICTIVE': [
    'DROP POLICY tenant ON app.entry',
    'DROP POLICY tenant ON app.entry; CREATE POLICY tenant ON app.entry USING (association_id = app.tenant())',
    'ALTER POLICY tenant ON app.dossier USING (true)',
    'ALTER POLICY tenant ON app.session TO app_rt',
    'DROP POLICY tenant ON app.share; CREATE POLICY tenant ON app.share AS RESTRICTIVE FOR SELECT USING (association_id = app.tenant())',
  ],
  'a primary key': [`CREATE TABLE app.x(${id}, id uuid PRIMARY KEY)`, `CREATE TABLE app.x(${id})`],
  'a unique or exclusion': [
    'CREATE UNIQUE INDEX ON app.dossier (owner_id)',
    'CREATE UNIQUE INDEX ON app.identity ((association_id::text), subject)',
  ],
  'a foreign key that does not pair': [
    `CREATE TABLE app.y(id uuid UNIQUE, association_id uuid); CREATE TABLE app.x(${id}, y uuid REFERENCES app.y(id))`,
  ],
  'a foreign key that deletes': [
    `ALTER TABLE app.draft ADD FOREIGN KEY (association_id, person_id) REFERENCES app.person ON DELETE CASCADE`,
    `ALTER TABLE app.draft ADD FOREIGN KEY (association_id, person_id) REFERENCES app.person ON UPDATE CASCADE`,
  ],
  'a nullable association_id': ['CREATE TABLE app.x(association_id uuid)'],
  'a view': ['CREATE VIEW app.v AS SELECT * FROM app.entry'],
  'a materialised view': ['CREATE MATERIALIZED VIEW app.mv AS SELECT * FROM app.entry'],
  'a sequence': ['CREATE SEQUENCE app.s', 'ALTER TABLE app.entry ADD n bigint GENERATED ALWAYS AS IDENTITY'],
  'a rewrite rule': ['CREATE RULE r AS ON INSERT TO app.entry DO INSTEAD NOTHING'],
  'a publication': ['CREATE PUBLICATION p FOR TABLE app.entry'],
  'an object of ours': ['CREATE TABLE public.x(id int)'],
  'a permissive policy for everyone': [
    'CREATE POLICY x ON app.entry FOR SELECT TO app_rt USING (true)',
    'CREATE POLICY x ON app.entry FOR SELECT USING (author_id = app.actor())',
    'ALTER POLICY own ON app.dossier USING (true)',
    'ALTER POLICY of_cookie ON app.session USING (true)',
  ],
  'a policy for the application that asks nothing': [
    `CREATE POLICY x ON app.dossier FOR SELECT TO app_rt USING (state = 'open')`,
    'ALTER POLICY at_login ON app.identity USING (issuer IS NOT NULL)',
  ],
  'a policy on what belongs to a case or a person that opens': [
    `CREATE POLICY x ON app.dossier FOR SELECT TO app_rt USING (app.has_role('admin'))`,
    `CREATE POLICY x ON app.second_factor FOR UPDATE TO app_rt USING (person_id = app.actor() OR app.has_role('admin'))`,
  ],
  'a policy on what belongs to a case or a person for the operator': [
    'CREATE POLICY x ON app.entry FOR SELECT TO app_owner USING (true)',
    'CREATE POLICY x ON app.session TO app_migrate USING (true)',
  ],
  'policies that query each other': [
    `CREATE POLICY x ON app.share FOR SELECT TO app_rt USING (EXISTS (SELECT FROM app.dossier d WHERE d.dossier_id = share.dossier_id AND d.owner_id = app.actor()))`,
  ],
  'SECURITY DEFINER': [
    `CREATE FUNCTION app.f() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint'`,
    'ALTER FUNCTION app.audit_append(text, text) OWNER TO postgres',
    'ALTER FUNCTION app.tenant() SECURITY DEFINER',
  ],
  'a function whose names': [
    'ALTER FUNCTION app.audit_append(text, text) RESET search_path',
    'ALTER FUNCTION app.refuse() SET search_path = app, public',
  ],
  'EXECUTE for everyone': [
    'GRANT EXECUTE ON FUNCTION app.merkle_push(bytea[], bigint, bytea) TO PUBLIC',
    'GRANT EXECUTE ON FUNCTION app.merkle_root(bytea[]) TO app_rt',
    'CREATE FUNCTION app.f() RETURNS int LANGUAGE sql RETURN 1',
  ],
  'a grant to everyone': [
    'GRANT SELECT ON app.entry TO PUBLIC',
    'GRANT SELECT (kind) ON app.entry TO PUBLIC',
    'GRANT USAGE ON SCHEMA app TO PUBLIC',
    `DO $$ BEGIN EXECUTE format('GRANT TEMP ON DATABASE %I TO PUBLIC', current_database()); END $$`,
  ],
  'the application holds more': [
    'GRANT TRUNCATE ON app.entry TO app_rt',
    'GRANT DELETE ON app.dossier_key TO app_rt',
    'GRANT INSERT ON app.audit_leaf TO app_rt',
    'GRANT UPDATE ON app.dossier TO app_rt',
    'GRANT SELECT ON app.entry TO app_rt WITH GRANT OPTION',
    'GRANT MAINTAIN ON app.entry TO app_rt',
  ],
  'a column that the application may change': [
    'GRANT UPDATE (owner_id) ON app.dossier TO app_rt',
    'GRANT UPDATE (frontier) ON app.audit_head TO app_rt',
    'GRANT UPDATE (token_hash) ON app.session TO app_rt',
  ],
  'an application role that is too strong': [
    'ALTER ROLE app_rt BYPASSRLS',
    'ALTER ROLE app_migrate INHERIT',
    'ALTER ROLE app_owner LOGIN',
    'GRANT app_audit TO app_rt',
    'ALTER TABLE app.rate_limit OWNER TO app_rt',
    'ALTER TABLE app.audit_leaf OWNER TO app_audit',
  ],
  'the deadlines': [
    'ALTER ROLE app_rt RESET lock_timeout',
    `ALTER ROLE app_rt SET idle_in_transaction_session_timeout = 0`,
  ],
  'an extension': ['CREATE EXTENSION dblink'],
  'an append-only table': [
    'ALTER TABLE app.entry DISABLE TRIGGER append_only',
    'DROP TRIGGER no_truncate ON app.audit_leaf',
    'ALTER TABLE app.audit_head ENABLE TRIGGER head_moves_one',
    'DROP TRIGGER append_only ON app.kader_version',
  ],
  'an entry that could be committed': [
    'ALTER TABLE app.entry DROP CONSTRAINT entry_has_leaf',
    'ALTER TABLE app.entry ALTER CONSTRAINT entry_has_leaf NOT DEFERRABLE',
    'ALTER TABLE app.entry ALTER event_id DROP NOT NULL',
  ],
  'a moment without': ['ALTER TABLE app.erasure ADD at timestamp'],
}
