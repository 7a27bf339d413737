import type pg from 'pg'

/**
 * Faults in the middle of a transaction: a trigger on every table counts the rows that the transaction writes, and at
 * the chosen one it raises, or ends the connection as a crash would. As a superuser, behind the application.
 */
export type Fault = 'raise' | 'crash'

const HIT: Readonly<Record<Fault, string>> = {
  raise: `RAISE EXCEPTION 'fault after % %', TG_OP, TG_TABLE_NAME`,
  crash: `PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5)`,
}
const TABLES = `SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r'`

/** After the `nth` row (from 1) that a transaction writes. */
export async function faultAfter(superuser: pg.Client, nth: number, fault: Fault = 'raise'): Promise<void> {
  await superuser.query(`
    CREATE SCHEMA IF NOT EXISTS fault;
    CREATE OR REPLACE FUNCTION fault.count() RETURNS trigger LANGUAGE plpgsql AS $f$
    DECLARE n int := COALESCE(NULLIF(current_setting('fault.n', true), ''), '0')::int + 1;
    BEGIN
      PERFORM set_config('fault.n', n::text, true);
      IF n = ${nth} THEN ${HIT[fault]}; END IF;
      RETURN NULL;
    END $f$;
    DO $d$ DECLARE t text; BEGIN
      FOR t IN ${TABLES} LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER zz_fault AFTER INSERT OR UPDATE OR DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION fault.count()', t);
      END LOOP;
    END $d$`)
}

/** When everything has been written and the transaction commits. */
export async function faultAtCommit(superuser: pg.Client, table: string): Promise<void> {
  await superuser.query(`
    CREATE SCHEMA IF NOT EXISTS fault;
    CREATE OR REPLACE FUNCTION fault.at_commit() RETURNS trigger LANGUAGE plpgsql AS $f$
    BEGIN RAISE EXCEPTION 'fault at commit'; END $f$;
    CREATE CONSTRAINT TRIGGER zz_commit AFTER INSERT ON app.${table} DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION fault.at_commit()`)
}

export async function noFaults(superuser: pg.Client): Promise<void> {
  await superuser.query('DROP SCHEMA IF EXISTS fault CASCADE')
}

/** Appending to the log does nothing at all, as if an act had forgotten it. Gives what puts it back. */
export async function forgetLeaves(superuser: pg.Client): Promise<() => Promise<unknown>> {
  const { rows } = await superuser.query<{ sql: string }>(
    // cspell:ignore functiondef
    `SELECT pg_get_functiondef('app.audit_append(text, text)'::regprocedure) AS sql`,
  )
  await superuser.query(`
    CREATE OR REPLACE FUNCTION app.audit_append(log text, body text, OUT "position" bigint, OUT tree_size bigint, OUT root bytea)
    LANGUAGE sql AS $f$ SELECT 0::bigint, 1::bigint, '\\x00'::bytea $f$`)
  return () => superuser.query(rows[0]!.sql)
}
