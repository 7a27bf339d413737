-- Roles and what they may do with this database. Run once per database, by a superuser (or whoever may create roles and
-- owns the database), connected to that database, before the migrations; running it again changes nothing.
-- Roles belong to the whole server, so two databases of ours share them. Passwords are set by whoever runs this.
--   app_owner      no login. Owns schema app and its tables. Row-level security is forced, so it sees no dossier either.
--   app_migrate    logs in to migrate; becomes app_owner or app_audit by SET ROLE and inherits nothing.
--   app_rt         logs in as the application. Owns nothing, bypasses nothing.
--   app_audit      no login. Owns the one function that appends to the log, and can do nothing else.
--   app_retention  no login. Deletes keys and leaf texts when a term has ended or a subject is erased.
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM (VALUES ('app_owner', 'NOLOGIN'), ('app_audit', 'NOLOGIN'), ('app_retention', 'NOLOGIN'),
                                 ('app_migrate', 'LOGIN'), ('app_rt', 'LOGIN')) AS t(name, login)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r.name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I %s NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION NOINHERIT', r.name, r.login);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of ours was set up at the same moment
      END;
    END IF;
  END LOOP;
END $$;

-- NOINHERIT on the member does what GRANT … WITH INHERIT FALSE, SET TRUE does on PostgreSQL 16 and later, and works on 15 too.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['app_owner', 'app_audit', 'app_retention'] LOOP
    IF NOT EXISTS (SELECT FROM pg_auth_members WHERE roleid = r::regrole AND member = 'app_migrate'::regrole) THEN
      EXECUTE format('GRANT %I TO app_migrate', r);
    END IF;
  END LOOP;
END $$;

-- A process that freezes while it holds the head of the log must not stop its association; both stay below or above the
-- application's own transaction deadline (15 s) as they should. An empty search_path: every name in a query is qualified.
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM (VALUES ('lock_timeout', '10s'), ('idle_in_transaction_session_timeout', '20s'),
                                 ('default_transaction_isolation', 'read committed'), ('search_path', '""')) AS t(name, value)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_db_role_setting s, unnest(s.setconfig) c
                   WHERE s.setrole = 'app_rt'::regrole AND s.setdatabase = 0 AND c = r.name || '=' || r.value) THEN
      IF r.name = 'search_path' THEN ALTER ROLE app_rt SET search_path = '';
      ELSE EXECUTE format('ALTER ROLE app_rt SET %I = %L', r.name, r.value);
      END IF;
    END IF;
  END LOOP;
END $$;

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO app_rt, app_migrate', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO app_migrate', current_database());
END $$;
-- The list of applied migrations stands in public; the application reads it to refuse a database that is behind.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO app_migrate;
GRANT USAGE ON SCHEMA public TO app_rt;
