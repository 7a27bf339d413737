-- Run as app_migrate (or a superuser), after prisma/roles.sql. Everything is owned by app_owner, but for audit_append.
CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION app_owner;
SET ROLE app_owner;
GRANT USAGE ON SCHEMA app TO app_rt, app_audit, app_retention;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC; -- the form per schema alone does not take the built-in grant away

-- Who acts, where: settings of the transaction, set by the one door (lib/data/tenant.ts). After SET LOCAL a setting comes
-- back as '', not NULL. Bodies written with RETURN are parsed once, at definition: no search_path to attack, and they inline.
CREATE FUNCTION app.tenant() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql RETURN NULLIF(current_setting('app.association_id', true), '')::uuid;
CREATE FUNCTION app.actor() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql RETURN NULLIF(current_setting('app.actor_id', true), '')::uuid;
CREATE FUNCTION app.has_role(role text) RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql
  RETURN role = ANY (string_to_array(COALESCE(current_setting('app.roles', true), ''), ','));
-- Before anyone is known, two rows must be found: the session of a cookie and the person of a portal identity. Each is
-- visible only to a transaction that already knows its secret (the hash of a 256-bit token) or its full name (issuer and
-- subject, taken from a verified ID token). This is narrower than a SECURITY DEFINER function: no code runs with more
-- rights, and what can be read is that one row, whatever the query says.
CREATE FUNCTION app.session_hash() RETURNS bytea STABLE PARALLEL SAFE LANGUAGE sql RETURN decode(NULLIF(current_setting('app.session_hash', true), ''), 'hex');
CREATE FUNCTION app.login_issuer() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql RETURN NULLIF(current_setting('app.login_issuer', true), '');
CREATE FUNCTION app.login_subject() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql RETURN NULLIF(current_setting('app.login_subject', true), '');
GRANT EXECUTE ON FUNCTION app.tenant(), app.actor() TO app_rt, app_audit, app_retention;
GRANT EXECUTE ON FUNCTION app.has_role(text), app.session_hash(), app.login_issuer(), app.login_subject() TO app_rt;

-- ── The association ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.directory ( -- rows of the platform's own tenant: which associations there are; public
  association_id uuid NOT NULL, slug text NOT NULL, listed_id uuid NOT NULL, name text NOT NULL, short_name text NOT NULL,
  PRIMARY KEY (association_id, slug),
  UNIQUE (association_id, listed_id));
CREATE TABLE app.association (
  association_id uuid NOT NULL, slug text NOT NULL, name text NOT NULL, short_name text NOT NULL, settings jsonb NOT NULL DEFAULT '{}'::jsonb,
  PRIMARY KEY (association_id));
CREATE TABLE app.association_key ( -- wrapped by the root key; the newest seals, the older ones only open
  association_id uuid NOT NULL, key_id uuid NOT NULL, wrapped bytea NOT NULL, created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, key_id),
  FOREIGN KEY (association_id) REFERENCES app.association);
CREATE TABLE app.portal (
  association_id uuid NOT NULL, issuer text NOT NULL, client_id text NOT NULL, client_secret bytea NOT NULL, secret_version int NOT NULL DEFAULT 0,
  PRIMARY KEY (association_id),
  FOREIGN KEY (association_id) REFERENCES app.association);

-- ── Persons, roles, login ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.person (
  association_id uuid NOT NULL, person_id uuid NOT NULL, pseudonym uuid NOT NULL,
  display_name bytea NOT NULL, display_version int NOT NULL DEFAULT 0, created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, person_id),
  UNIQUE (association_id, pseudonym),
  FOREIGN KEY (association_id) REFERENCES app.association);
CREATE TABLE app.identity (
  association_id uuid NOT NULL, issuer text NOT NULL, subject text NOT NULL, person_id uuid NOT NULL,
  PRIMARY KEY (association_id, issuer, subject),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE TABLE app.role_grant (
  association_id uuid NOT NULL, person_id uuid NOT NULL, role text NOT NULL CHECK (role IN ('member', 'consultant', 'supervisor', 'admin')),
  granted_at timestamptz(3) NOT NULL, granted_by uuid,
  PRIMARY KEY (association_id, person_id, role, granted_at),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE TABLE app.role_end ( -- a row of its own: an UPDATE grant would let an ending be undone
  association_id uuid NOT NULL, person_id uuid NOT NULL, role text NOT NULL, granted_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3) NOT NULL, ended_by uuid,
  PRIMARY KEY (association_id, person_id, role, granted_at),
  FOREIGN KEY (association_id, person_id, role, granted_at) REFERENCES app.role_grant);
CREATE TABLE app.session (
  association_id uuid NOT NULL, session_id uuid NOT NULL, person_id uuid NOT NULL, token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  created_at timestamptz(3) NOT NULL, seen_at timestamptz(3) NOT NULL, second_factor_at timestamptz(3),
  expires_at timestamptz(3) NOT NULL, revoked_at timestamptz(3),
  PRIMARY KEY (association_id, session_id),
  UNIQUE (association_id, token_hash),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE INDEX session_person ON app.session (association_id, person_id);
CREATE TABLE app.second_factor (
  association_id uuid NOT NULL, person_id uuid NOT NULL, secret bytea NOT NULL, enrolled_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3), last_step bigint NOT NULL DEFAULT 0, failures int NOT NULL DEFAULT 0, window_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, person_id),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE TABLE app.recovery_code (
  association_id uuid NOT NULL, person_id uuid NOT NULL, code_hash bytea NOT NULL, issued_at timestamptz(3) NOT NULL, used_at timestamptz(3),
  PRIMARY KEY (association_id, person_id, code_hash),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE TABLE app.rate_limit (
  association_id uuid NOT NULL, bucket text NOT NULL, subject text NOT NULL, window_start timestamptz(3) NOT NULL, count int NOT NULL DEFAULT 1,
  PRIMARY KEY (association_id, bucket, subject, window_start));

-- ── The framework ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.kader_version (
  association_id uuid NOT NULL, kader_id text NOT NULL, version text NOT NULL, sha256 text NOT NULL,
  document text NOT NULL, effective_from timestamptz(3) NOT NULL, published_at timestamptz(3) NOT NULL, published_by uuid,
  change_note text NOT NULL, based_on jsonb,
  PRIMARY KEY (association_id, kader_id, version),
  UNIQUE (association_id, kader_id, version, sha256),
  CONSTRAINT kader_version_sha256_of_document CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
  FOREIGN KEY (association_id) REFERENCES app.association);
CREATE INDEX kader_version_effective ON app.kader_version (association_id, effective_from DESC);

-- ── The dossier ─────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.dossier (
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, owner_id uuid NOT NULL, pseudonym uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'gesloten')), soort text NOT NULL CHECK (soort IN ('kind', 'volwassene', 'oudere')),
  cycle int NOT NULL DEFAULT 1 CHECK (cycle >= 1),
  kader_id text NOT NULL, kader_version text NOT NULL, kader_sha256 text NOT NULL,
  version int NOT NULL DEFAULT 0 CHECK (version >= 0), entry_count int NOT NULL DEFAULT 0 CHECK (entry_count >= 0),
  opened_at timestamptz(3) NOT NULL, changed_at timestamptz(3) NOT NULL, label bytea NOT NULL,
  PRIMARY KEY (association_id, dossier_id),
  UNIQUE (association_id, dossier_id, owner_id), -- lets a share prove ownership by foreign key instead of by policy
  UNIQUE (association_id, pseudonym),
  FOREIGN KEY (association_id, owner_id) REFERENCES app.person,
  FOREIGN KEY (association_id, kader_id, kader_version, kader_sha256) REFERENCES app.kader_version (association_id, kader_id, version, sha256));
CREATE INDEX dossier_owner ON app.dossier (association_id, owner_id, changed_at DESC);
CREATE TABLE app.dossier_key ( -- apart from the dossier: deleting this one row makes every entry unreadable
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, wrapped bytea NOT NULL,
  PRIMARY KEY (association_id, dossier_id),
  FOREIGN KEY (association_id, dossier_id) REFERENCES app.dossier);
CREATE TABLE app.entry (
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, position int NOT NULL CHECK (position >= 0), event_id uuid NOT NULL,
  kind text NOT NULL, author_id uuid NOT NULL, happened_from date, happened_to date, recorded_at timestamptz(3) NOT NULL, ciphertext bytea NOT NULL,
  PRIMARY KEY (association_id, dossier_id, position),
  UNIQUE (association_id, event_id),
  FOREIGN KEY (association_id, dossier_id) REFERENCES app.dossier,
  FOREIGN KEY (association_id, author_id) REFERENCES app.person);
CREATE TABLE app.draft (
  association_id uuid NOT NULL, person_id uuid NOT NULL, draft_id uuid NOT NULL, form text NOT NULL, dossier_id uuid,
  base_version int NOT NULL, ciphertext bytea NOT NULL, updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, person_id, draft_id),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person,
  FOREIGN KEY (association_id, dossier_id) REFERENCES app.dossier);
CREATE TABLE app.idempotency (
  association_id uuid NOT NULL, person_id uuid NOT NULL, form_key uuid NOT NULL, input_mac bytea NOT NULL, answer bytea NOT NULL, created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, person_id, form_key),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
CREATE TABLE app.share (
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, supervisor_id uuid NOT NULL, granted_at timestamptz(3) NOT NULL,
  owner_id uuid NOT NULL, scope text NOT NULL CHECK (scope IN ('geheel', 'besluiten')), until timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, dossier_id, supervisor_id, granted_at),
  UNIQUE (association_id, dossier_id, supervisor_id, granted_at, owner_id),
  FOREIGN KEY (association_id, dossier_id, owner_id) REFERENCES app.dossier (association_id, dossier_id, owner_id),
  FOREIGN KEY (association_id, supervisor_id) REFERENCES app.person);
CREATE INDEX share_supervisor ON app.share (association_id, supervisor_id, dossier_id);
CREATE TABLE app.share_withdrawal ( -- a row of its own, like role_end
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, supervisor_id uuid NOT NULL, granted_at timestamptz(3) NOT NULL,
  owner_id uuid NOT NULL, withdrawn_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, dossier_id, supervisor_id, granted_at),
  FOREIGN KEY (association_id, dossier_id, supervisor_id, granted_at, owner_id)
    REFERENCES app.share (association_id, dossier_id, supervisor_id, granted_at, owner_id));

-- ── The record ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.audit_head ( -- one row per log: the next position, and the roots of the complete subtrees, largest first
  association_id uuid NOT NULL, log text NOT NULL CHECK (log IN ('d', 'a')), epoch int NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  next_position bigint NOT NULL DEFAULT 0 CHECK (next_position >= 0), frontier bytea[] NOT NULL DEFAULT '{}'::bytea[],
  PRIMARY KEY (association_id, log),
  FOREIGN KEY (association_id) REFERENCES app.association) WITH (fillfactor = 50);
CREATE TABLE app.audit_leaf ( -- never deleted; root = the tree's root with this leaf as the last, as it was printed
  association_id uuid NOT NULL, log text NOT NULL, position bigint NOT NULL, leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
  event_id uuid NOT NULL, root bytea NOT NULL CHECK (octet_length(root) = 32),
  PRIMARY KEY (association_id, log, position),
  UNIQUE (association_id, event_id));
CREATE TABLE app.audit_body ( -- the leaf's exact text, without personal content; only the retention role may delete it
  association_id uuid NOT NULL, log text NOT NULL, position bigint NOT NULL, event_id uuid NOT NULL,
  actor_id uuid, case_bound boolean NOT NULL, body text NOT NULL,
  PRIMARY KEY (association_id, log, position),
  FOREIGN KEY (association_id, log, position) REFERENCES app.audit_leaf);
CREATE INDEX audit_body_actor ON app.audit_body (association_id, actor_id, position);
CREATE TABLE app.access_event ( -- the `a` log before it is sequenced
  association_id uuid NOT NULL, event_id uuid NOT NULL, recorded_at timestamptz(3) NOT NULL, actor_id uuid, object_id uuid,
  case_bound boolean NOT NULL, body text NOT NULL,
  PRIMARY KEY (association_id, event_id),
  -- The writer may hide more from the administrator, never less: what names a dossier, or a refused act on one, is case-bound.
  CONSTRAINT access_event_case_bound CHECK (case_bound OR (object_id IS NULL AND NOT COALESCE(starts_with(body::json ->> 'type', 'dossier.'), true)
    AND NOT COALESCE(starts_with(body::json #>> '{object,part}', 'dossier.'), false))),
  CONSTRAINT access_event_id_of_body CHECK (event_id IS NOT DISTINCT FROM (body::json ->> 'id')::uuid),
  FOREIGN KEY (association_id) REFERENCES app.association);
CREATE INDEX access_event_object ON app.access_event (association_id, object_id, recorded_at);
CREATE INDEX access_event_actor ON app.access_event (association_id, actor_id, recorded_at);
CREATE TABLE app.erasure ( -- erased subjects; replayed after every restore
  association_id uuid NOT NULL, object_id uuid NOT NULL, erased_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, object_id),
  FOREIGN KEY (association_id) REFERENCES app.association);
-- No entry without its leaf, appended in the same transaction under the entry's own id: the commit itself is refused.
ALTER TABLE app.entry ADD CONSTRAINT entry_has_leaf FOREIGN KEY (association_id, event_id)
  REFERENCES app.audit_leaf (association_id, event_id) DEFERRABLE INITIALLY DEFERRED;

-- ── Isolation: one RESTRICTIVE policy per association, permissive ones by relation ──────────────────────────────────────
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r' LOOP
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON app.%I AS RESTRICTIVE USING (association_id = app.tenant()) WITH CHECK (association_id = app.tenant())', t);
  END LOOP;
END $$;

-- What everyone in the association may read. The sealed keys are useless without the root key.
CREATE POLICY readable ON app.directory FOR SELECT TO app_rt USING (true);
CREATE POLICY readable ON app.association FOR SELECT TO app_rt USING (true);
CREATE POLICY readable ON app.association_key FOR SELECT TO app_rt USING (true);
CREATE POLICY readable ON app.kader_version FOR SELECT TO app_rt USING (true);
CREATE POLICY counted ON app.rate_limit FOR ALL TO app_rt USING (true) WITH CHECK (true);
-- The portal's settings: at login, when nobody is known yet, and for the administrator.
CREATE POLICY at_login ON app.portal FOR SELECT TO app_rt USING (app.actor() IS NULL OR app.has_role('admin'));

CREATE POLICY own ON app.person FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor());
CREATE POLICY members ON app.person FOR SELECT TO app_rt USING (app.has_role('admin'));
CREATE POLICY own ON app.identity FOR SELECT TO app_rt USING (person_id = app.actor());
CREATE POLICY at_login ON app.identity FOR SELECT TO app_rt USING (issuer = app.login_issuer() AND subject = app.login_subject());
CREATE POLICY first_login ON app.identity FOR INSERT TO app_rt WITH CHECK (person_id = app.actor() AND issuer = app.login_issuer() AND subject = app.login_subject());
-- Membership follows from the portal, at login; every other role is given and taken by an administrator, by name.
CREATE POLICY own ON app.role_grant FOR SELECT TO app_rt USING (person_id = app.actor());
CREATE POLICY members ON app.role_grant FOR SELECT TO app_rt USING (app.has_role('admin'));
CREATE POLICY membership ON app.role_grant FOR INSERT TO app_rt WITH CHECK (person_id = app.actor() AND role = 'member' AND granted_by IS NULL);
CREATE POLICY granted ON app.role_grant FOR INSERT TO app_rt WITH CHECK (app.has_role('admin') AND granted_by = app.actor());
CREATE POLICY own ON app.role_end FOR SELECT TO app_rt USING (person_id = app.actor());
CREATE POLICY members ON app.role_end FOR SELECT TO app_rt USING (app.has_role('admin'));
CREATE POLICY membership ON app.role_end FOR INSERT TO app_rt WITH CHECK (person_id = app.actor() AND role = 'member' AND ended_by IS NULL);
CREATE POLICY ended ON app.role_end FOR INSERT TO app_rt WITH CHECK (app.has_role('admin') AND ended_by = app.actor());
-- Sessions and the second factor are the person's alone. A revoked session stays revoked; an administrator who changes
-- roles needs no access: a session older than the last change of its person's roles is dead (session-repository.ts).
CREATE POLICY own ON app.session FOR SELECT TO app_rt USING (person_id = app.actor());
CREATE POLICY of_cookie ON app.session FOR SELECT TO app_rt USING (token_hash = app.session_hash());
CREATE POLICY own_new ON app.session FOR INSERT TO app_rt WITH CHECK (person_id = app.actor());
CREATE POLICY own_live ON app.session FOR UPDATE TO app_rt USING (person_id = app.actor() AND revoked_at IS NULL) WITH CHECK (person_id = app.actor());
CREATE POLICY own ON app.second_factor FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor());
CREATE POLICY own ON app.recovery_code FOR SELECT TO app_rt USING (person_id = app.actor());
CREATE POLICY own_new ON app.recovery_code FOR INSERT TO app_rt WITH CHECK (person_id = app.actor() AND used_at IS NULL);
CREATE POLICY own_unused ON app.recovery_code FOR UPDATE TO app_rt USING (person_id = app.actor() AND used_at IS NULL) WITH CHECK (person_id = app.actor());

-- A share never queries the dossier (no cycle); the dossier queries shares; everything in a dossier queries the dossier.
CREATE POLICY granted ON app.share FOR ALL TO app_rt USING (owner_id = app.actor()) WITH CHECK (owner_id = app.actor());
CREATE POLICY received ON app.share FOR SELECT TO app_rt USING (supervisor_id = app.actor());
CREATE POLICY granted ON app.share_withdrawal FOR ALL TO app_rt USING (owner_id = app.actor()) WITH CHECK (owner_id = app.actor());
CREATE POLICY received ON app.share_withdrawal FOR SELECT TO app_rt USING (supervisor_id = app.actor());
CREATE POLICY own ON app.dossier FOR ALL TO app_rt USING (owner_id = app.actor()) WITH CHECK (owner_id = app.actor());
CREATE POLICY shared ON app.dossier FOR SELECT TO app_rt USING (EXISTS (
  SELECT FROM app.share s WHERE s.association_id = dossier.association_id AND s.dossier_id = dossier.dossier_id AND s.supervisor_id = app.actor() AND s.until > now()
    AND NOT EXISTS (SELECT FROM app.share_withdrawal w WHERE w.association_id = s.association_id AND w.dossier_id = s.dossier_id
                    AND w.supervisor_id = s.supervisor_id AND w.granted_at = s.granted_at)));
CREATE POLICY readable ON app.dossier_key FOR SELECT TO app_rt USING (EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = dossier_key.association_id AND d.dossier_id = dossier_key.dossier_id));
CREATE POLICY own_new ON app.dossier_key FOR INSERT TO app_rt WITH CHECK (EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = dossier_key.association_id AND d.dossier_id = dossier_key.dossier_id AND d.owner_id = app.actor()));
CREATE POLICY own ON app.entry FOR SELECT TO app_rt USING (EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = entry.association_id AND d.dossier_id = entry.dossier_id AND d.owner_id = app.actor()));
CREATE POLICY shared ON app.entry FOR SELECT TO app_rt USING (EXISTS (
  SELECT FROM app.share s WHERE s.association_id = entry.association_id AND s.dossier_id = entry.dossier_id AND s.supervisor_id = app.actor() AND s.until > now()
    AND (s.scope = 'geheel' OR entry.kind IN ('afweging', 'besluit'))
    AND NOT EXISTS (SELECT FROM app.share_withdrawal w WHERE w.association_id = s.association_id AND w.dossier_id = s.dossier_id
                    AND w.supervisor_id = s.supervisor_id AND w.granted_at = s.granted_at)));
CREATE POLICY write_own ON app.entry FOR INSERT TO app_rt WITH CHECK (author_id = app.actor() AND EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = entry.association_id AND d.dossier_id = entry.dossier_id AND d.owner_id = app.actor()));
-- A draft for a dossier that is somebody else's is refused before the foreign key could tell whether that dossier exists.
CREATE POLICY own ON app.draft FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor() AND (dossier_id IS NULL OR EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = draft.association_id AND d.dossier_id = draft.dossier_id)));
CREATE POLICY own ON app.idempotency FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor());

-- Hashes and roots tell nothing about anyone, and proofs need all of them. A leaf's text: the own ones, and for an
-- administrator those that are not about a case. Who looked in a dossier: its owner sees it.
CREATE POLICY readable ON app.audit_head FOR SELECT TO app_rt USING (true);
CREATE POLICY readable ON app.audit_leaf FOR SELECT TO app_rt USING (true);
CREATE POLICY own ON app.audit_body FOR SELECT TO app_rt USING (actor_id = app.actor());
CREATE POLICY association_log ON app.audit_body FOR SELECT TO app_rt USING (NOT case_bound AND app.has_role('admin'));
CREATE POLICY write_own ON app.access_event FOR INSERT TO app_rt WITH CHECK (actor_id IS NOT DISTINCT FROM app.actor());
CREATE POLICY own ON app.access_event FOR SELECT TO app_rt USING (actor_id = app.actor());
CREATE POLICY of_own_dossier ON app.access_event FOR SELECT TO app_rt USING (object_id IN (
  SELECT d.pseudonym FROM app.dossier d WHERE d.association_id = app.tenant() AND d.owner_id = app.actor()));
CREATE POLICY association_log ON app.access_event FOR SELECT TO app_rt USING (NOT case_bound AND app.has_role('admin'));
CREATE POLICY appender ON app.audit_head FOR ALL TO app_audit USING (true) WITH CHECK (true);
CREATE POLICY appender ON app.audit_leaf FOR INSERT TO app_audit WITH CHECK (true);
CREATE POLICY appender ON app.audit_body FOR INSERT TO app_audit WITH CHECK (true);

CREATE POLICY expire ON app.audit_body FOR ALL TO app_retention USING (true) WITH CHECK (false);
CREATE POLICY expire ON app.dossier_key FOR ALL TO app_retention USING (true) WITH CHECK (false);
CREATE POLICY expire ON app.dossier FOR SELECT TO app_retention USING (true);
CREATE POLICY expire ON app.rate_limit FOR ALL TO app_retention USING (true) WITH CHECK (false);
CREATE POLICY erased ON app.erasure FOR ALL TO app_retention USING (true) WITH CHECK (true);

-- The operator founds associations and publishes frameworks as app_owner; nothing that is about a case is on this list.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['directory', 'association', 'association_key', 'portal', 'person', 'identity', 'role_grant', 'role_end', 'kader_version', 'audit_head'] LOOP
    EXECUTE format('CREATE POLICY founding ON app.%I TO app_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- ── Grants: the application, by column where it may change anything ─────────────────────────────────────────────────────
GRANT SELECT ON app.directory, app.association, app.association_key, app.portal, app.kader_version TO app_rt;
GRANT SELECT ON app.audit_head, app.audit_leaf, app.audit_body TO app_rt;
GRANT SELECT, INSERT ON app.person, app.identity, app.role_grant, app.role_end, app.session, app.second_factor, app.recovery_code, app.rate_limit TO app_rt;
GRANT SELECT, INSERT ON app.dossier, app.dossier_key, app.entry, app.draft, app.idempotency, app.share, app.share_withdrawal, app.access_event TO app_rt;
GRANT UPDATE (display_name, display_version) ON app.person TO app_rt;
GRANT UPDATE (seen_at, second_factor_at, revoked_at) ON app.session TO app_rt;
GRANT UPDATE (secret, enrolled_at, confirmed_at, last_step, failures, window_at) ON app.second_factor TO app_rt;
GRANT UPDATE (used_at) ON app.recovery_code TO app_rt;
GRANT UPDATE (count) ON app.rate_limit TO app_rt;
GRANT UPDATE (state, cycle, kader_id, kader_version, kader_sha256, version, entry_count, changed_at) ON app.dossier TO app_rt;
GRANT UPDATE (form, base_version, ciphertext, updated_at) ON app.draft TO app_rt;
GRANT DELETE ON app.draft TO app_rt;
GRANT SELECT ON app.audit_head TO app_audit;
GRANT UPDATE (next_position, frontier) ON app.audit_head TO app_audit;
GRANT INSERT ON app.audit_leaf, app.audit_body TO app_audit;
GRANT SELECT, DELETE ON app.audit_body, app.dossier_key, app.rate_limit TO app_retention;
GRANT SELECT (association_id, dossier_id, pseudonym) ON app.dossier TO app_retention;
GRANT SELECT, INSERT ON app.erasure TO app_retention;
-- ── Append-only: refused whoever asks, owner and superuser included. ENABLE ALWAYS: session_replication_role cannot switch it off ──
CREATE FUNCTION app.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN RAISE EXCEPTION 'append-only: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
CREATE FUNCTION app.only_retention() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user <> 'app_retention' THEN RAISE EXCEPTION 'append-only: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END IF;
  RETURN OLD;
END $$;
-- The head moves by one leaf, through audit_append. Besides that, a restore raises the epoch by one and nothing else.
CREATE FUNCTION app.head_moves_one() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.association_id = OLD.association_id AND NEW.log = OLD.log THEN
    IF current_user = 'app_audit' AND NEW.epoch = OLD.epoch AND NEW.next_position = OLD.next_position + 1 THEN RETURN NEW; END IF;
    IF current_user = 'app_owner' AND NEW.epoch = OLD.epoch + 1 AND NEW.next_position = OLD.next_position AND NEW.frontier = OLD.frontier THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'audit_head moves one leaf at a time, through audit_append' USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION app.head_starts_empty() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.next_position <> 0 OR cardinality(NEW.frontier) <> 0 THEN RAISE EXCEPTION 'audit_head starts empty' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION app.dossier_moves_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 OR NEW.entry_count < OLD.entry_count OR NEW.cycle < OLD.cycle THEN
    RAISE EXCEPTION 'a dossier moves on one version at a time' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION app.count_goes_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.count <> OLD.count + 1 THEN RAISE EXCEPTION 'an attempt that was made stays counted' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['entry', 'audit_leaf', 'access_event', 'kader_version', 'role_grant', 'role_end', 'share', 'share_withdrawal', 'idempotency', 'erasure'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse()', t);
  END LOOP;
  CREATE TRIGGER append_only BEFORE UPDATE ON app.audit_body FOR EACH ROW EXECUTE FUNCTION app.refuse();
  CREATE TRIGGER only_retention BEFORE DELETE ON app.audit_body FOR EACH ROW EXECUTE FUNCTION app.only_retention();
  CREATE TRIGGER append_only BEFORE DELETE ON app.audit_head FOR EACH ROW EXECUTE FUNCTION app.refuse();
  CREATE TRIGGER head_moves_one BEFORE UPDATE ON app.audit_head FOR EACH ROW EXECUTE FUNCTION app.head_moves_one();
  CREATE TRIGGER head_starts_empty BEFORE INSERT ON app.audit_head FOR EACH ROW EXECUTE FUNCTION app.head_starts_empty();
  CREATE TRIGGER dossier_moves_on BEFORE UPDATE ON app.dossier FOR EACH ROW EXECUTE FUNCTION app.dossier_moves_on();
  CREATE TRIGGER count_goes_up BEFORE UPDATE ON app.rate_limit FOR EACH ROW EXECUTE FUNCTION app.count_goes_up();
  CREATE TRIGGER append_only BEFORE DELETE ON app.dossier FOR EACH ROW EXECUTE FUNCTION app.refuse();
  FOREACH t IN ARRAY ARRAY['entry', 'dossier', 'audit_leaf', 'audit_body', 'audit_head', 'access_event', 'kader_version', 'role_grant', 'role_end', 'share', 'share_withdrawal', 'idempotency', 'erasure'] LOOP
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.%I FOR EACH STATEMENT EXECUTE FUNCTION app.refuse()', t);
  END LOOP;
  FOR t IN SELECT format('ALTER TABLE app.%I ENABLE ALWAYS TRIGGER %I', c.relname, g.tgname) FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
           WHERE c.relnamespace = 'app'::regnamespace AND NOT g.tgisinternal LOOP EXECUTE t; END LOOP;
END $$;

-- ── The one way into the log ────────────────────────────────────────────────────────────────────────────────────────────
-- RFC 6962: the frontier holds the roots of the complete subtrees, largest first (one per set bit of the size).
CREATE FUNCTION app.merkle_push(frontier bytea[], size bigint, leaf bytea) RETURNS bytea[] LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE k int := cardinality(frontier); n bigint := size; h bytea := leaf;
BEGIN
  WHILE n & 1 = 1 LOOP h := sha256('\x01'::bytea || frontier[k] || h); k := k - 1; n := n >> 1; END LOOP;
  RETURN frontier[1:k] || h;
END $$;
CREATE FUNCTION app.merkle_root(frontier bytea[]) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE k int := cardinality(frontier); h bytea;
BEGIN
  IF k = 0 THEN RETURN sha256(''::bytea); END IF;
  h := frontier[k];
  FOR i IN REVERSE k - 1 .. 1 LOOP h := sha256('\x01'::bytea || frontier[i] || h); END LOOP;
  RETURN h;
END $$;
GRANT EXECUTE ON FUNCTION app.merkle_push(bytea[], bigint, bytea), app.merkle_root(bytea[]) TO app_audit;
GRANT CREATE ON SCHEMA app TO app_audit;

-- Called as the last statement of the transaction: a later update of a row could deadlock with the next in line.
-- The UPDATE takes the head's row lock and re-reads the newest version after waiting (READ COMMITTED); under REPEATABLE READ
-- it fails with 40001 rather than fork. Not STRICT: NULL must fail, not vanish. The association is the setting's, never an
-- argument. The `a` log is filled by its own sequencer from access_event, never from here.
SET ROLE app_audit;
CREATE FUNCTION app.audit_append(log text, body text, OUT "position" bigint, OUT tree_size bigint, OUT root bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  association uuid := app.tenant();
  leaf bytea := sha256('\x00'::bytea || convert_to(body, 'UTF8'));
  fields json := body::json;
  event uuid := (fields ->> 'id')::uuid;
  front bytea[];
  epoch int;
BEGIN
  IF log IS DISTINCT FROM 'd' THEN RAISE EXCEPTION 'audit_append: log % is not appended to from here', log USING ERRCODE = 'insufficient_privilege'; END IF;
  UPDATE app.audit_head h SET next_position = h.next_position + 1, frontier = app.merkle_push(h.frontier, h.next_position, leaf)
   WHERE h.association_id = association AND h.log = audit_append.log
   RETURNING h.next_position - 1, h.next_position, h.frontier, h.epoch INTO "position", tree_size, front, epoch;
  IF NOT FOUND THEN RAISE EXCEPTION 'audit_append: no head for this association and log' USING ERRCODE = 'insufficient_privilege'; END IF;
  -- A leaf written for another association, another log or the time before a restore never enters this tree.
  IF fields ->> 'log' IS DISTINCT FROM format('afwegingskader/%s/%s/%s', association, log, epoch)
  THEN RAISE EXCEPTION 'audit_append: the leaf names another log' USING ERRCODE = 'check_violation'; END IF;
  root := app.merkle_root(front);
  INSERT INTO app.audit_leaf (association_id, log, position, leaf_hash, event_id, root)
  VALUES (association, audit_append.log, audit_append."position", leaf, event, audit_append.root);
  INSERT INTO app.audit_body (association_id, log, position, event_id, actor_id, case_bound, body)
  VALUES (association, audit_append.log, audit_append."position", event, app.actor(), starts_with(fields ->> 'type', 'dossier.'), audit_append.body);
END $$;
REVOKE ALL ON FUNCTION app.audit_append(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.audit_append(text, text) TO app_rt, app_owner;
SET ROLE app_owner;
REVOKE CREATE ON SCHEMA app FROM app_audit;
RESET ROLE;

-- The application reads which migrations were applied, to refuse a database that is behind.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT (migration_name, finished_at, rolled_back_at) ON public._prisma_migrations TO app_rt;
  END IF;
END $$;
