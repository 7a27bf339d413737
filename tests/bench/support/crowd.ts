import type pg from 'pg'
import { progress } from './progress'

/** How much a database holds, together with what is there already. */
export type Crowd = {
  readonly associations: number
  /** Of the association that grows, spread over so many therapists. */
  readonly dossiers: number
  readonly therapists: number
  readonly entries: number
}
/** As many as the dossier that is measured has. */
const PER_DOSSIER = 30

/**
 * Fills the tables as years of work by others would: persons who log in, their dossiers, the entries with their leaves,
 * and a read for each entry. What is sealed is noise of the usual length: only their owners would open it. The foreign
 * keys are not asked a million times; the rows satisfy them. The leaves stand far beyond the heads of their logs, which
 * go on counting what was really appended.
 */
export async function fillDatabase(superuser: pg.Client, grows: string, crowd: Crowd): Promise<void> {
  const setting = async (sql: string) => superuser.query(sql).then(() => superuser.query('SELECT pg_reload_conf()'))
  await setting(`ALTER SYSTEM SET max_wal_size = '8GB'`)
  await superuser.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'`)
  for (const [what, sql] of Object.entries(stepsOf(grows, crowd))) {
    progress(`vullen: ${what}`)
    await superuser.query(sql)
  }
  await superuser.query('RESET session_replication_role; RESET synchronous_commit; RESET work_mem')
  progress('vullen: statistiek')
  await superuser.query('VACUUM (ANALYZE)')
  await setting('ALTER SYSTEM RESET max_wal_size')
  await superuser.query('CHECKPOINT')
}

const stepsOf = (grows: string, crowd: Crowd): Readonly<Record<string, string>> => ({
  verenigingen: associations(crowd),
  therapeuten: therapists(grows, crowd),
  dossiers: dossiers(grows, crowd),
  stukken: entries,
  bladen: leaves,
  inzage: reads,
})

const associations = (crowd: Crowd): string => `
  CREATE SCHEMA bench;
  CREATE TABLE bench.noise AS SELECT string_agg(sha256(n::text::bytea), '') AS bytes FROM generate_series(1, 40) n;
  CREATE TABLE bench.association AS SELECT n, gen_random_uuid() AS id
    FROM generate_series(1, ${crowd.associations} - (SELECT count(*) FROM app.association)) n;
  INSERT INTO app.association (association_id, slug, name, short_name)
    SELECT id, 'vereniging-' || n, 'Vereniging ' || n, 'V' || n FROM bench.association;
  INSERT INTO app.directory (association_id, slug, listed_id, name, short_name)
    SELECT d.association_id, 'vereniging-' || n, id, 'Vereniging ' || n, 'V' || n
      FROM bench.association, (SELECT DISTINCT association_id FROM app.directory) d;
  INSERT INTO app.association_key (association_id, key_id, wrapped, created_at)
    SELECT id, gen_random_uuid(), substr(bytes, 1, 77), now() FROM bench.association, bench.noise;
  INSERT INTO app.audit_head (association_id, log) SELECT id, log FROM bench.association, unnest('{d,a}'::text[]) log;
  INSERT INTO app.kader_version (association_id, kader_id, version, sha256, document, effective_from, published_at, change_note)
    SELECT b.id, k.kader_id, k.version, k.sha256, k.document, k.effective_from, k.published_at, k.change_note
      FROM bench.association b, (SELECT * FROM app.kader_version ORDER BY length(document) DESC LIMIT 1) k`

const therapists = (grows: string, crowd: Crowd): string => `
  CREATE TABLE bench.person AS
    SELECT id AS association_id, gen_random_uuid() AS person_id, false AS grows FROM bench.association, generate_series(1, 10)
    UNION ALL SELECT '${grows}', gen_random_uuid(), true FROM generate_series(1, ${crowd.therapists});
  INSERT INTO app.person (association_id, person_id, pseudonym, display_name, created_at)
    SELECT association_id, person_id, gen_random_uuid(), substr(bytes, 1, 52), now() FROM bench.person, bench.noise;
  INSERT INTO app.identity (association_id, issuer, subject, person_id)
    SELECT association_id, 'http://127.0.0.1', person_id::text, person_id FROM bench.person;
  INSERT INTO app.role_grant (association_id, person_id, role, granted_at)
    SELECT association_id, person_id, 'member', '2024-01-01' FROM bench.person;
  INSERT INTO app.second_factor (association_id, person_id, secret, enrolled_at, confirmed_at, window_at)
    SELECT association_id, person_id, substr(bytes, 1, 49), now(), now(), now() FROM bench.person, bench.noise;
  INSERT INTO app.session (association_id, session_id, person_id, token_hash, created_at, seen_at, second_factor_at, expires_at)
    SELECT association_id, gen_random_uuid(), person_id, sha256((person_id::text || n)::bytea), now(), now(), now(), now() + interval '12 hours'
      FROM bench.person, generate_series(1, 20) n`

const dossiers = (grows: string, crowd: Crowd): string => `
  CREATE TABLE bench.dossier AS
    WITH person AS (SELECT *, row_number() OVER (PARTITION BY grows) - 1 AS n FROM bench.person),
         people AS (SELECT grows, count(*) AS all FROM bench.person GROUP BY grows),
         missing AS (SELECT ${crowd.dossiers} - count(*) AS own, (${crowd.entries} - (SELECT count(*) FROM app.entry)) / ${PER_DOSSIER} AS all
                       FROM app.dossier WHERE association_id = '${grows}'),
         dossier AS (SELECT n <= own AS grows, n FROM missing, generate_series(1, missing.all) n)
    SELECT p.association_id, gen_random_uuid() AS dossier_id, p.person_id, gen_random_uuid() AS pseudonym
      FROM dossier d JOIN people USING (grows) JOIN person p ON p.grows = d.grows AND p.n = d.n % people.all;
  INSERT INTO app.dossier (association_id, dossier_id, owner_id, pseudonym, state, soort, kader_id, kader_version, kader_sha256,
      version, entry_count, opened_at, changed_at, label)
    SELECT d.association_id, d.dossier_id, d.person_id, d.pseudonym, CASE WHEN random() < 0.3 THEN 'open' ELSE 'gesloten' END, 'kind',
      k.kader_id, k.version, k.sha256, ${PER_DOSSIER}, ${PER_DOSSIER}, now(), now() - random() * interval '5 years', substr(bytes, 1, 45)
      FROM bench.dossier d
      JOIN LATERAL (SELECT * FROM app.kader_version k WHERE k.association_id = d.association_id LIMIT 1) k ON true, bench.noise;
  INSERT INTO app.dossier_key (association_id, dossier_id, wrapped)
    SELECT association_id, dossier_id, substr(bytes, 1, 77) FROM bench.dossier, bench.noise`

const entries = `
  CREATE TABLE bench.entry AS
    SELECT d.*, n - 1 AS position, gen_random_uuid() AS event_id, 1000000000 + row_number() OVER (PARTITION BY association_id) AS leaf
      FROM bench.dossier d, generate_series(1, ${PER_DOSSIER}) n;
  INSERT INTO app.entry (association_id, dossier_id, position, event_id, kind, author_id, happened_from, happened_to, recorded_at, ciphertext)
    SELECT association_id, dossier_id, position, event_id,
      CASE position WHEN 0 THEN 'dossier-geopend' ELSE ('{feit,feit,notitie,gesprek,afweging,besluit}'::text[])[position % 6 + 1] END,
      person_id, '2025-06-01', '2025-06-01', '2025-06-01', substr(bytes, 1 + position, 250 + position * 10)
      FROM bench.entry, bench.noise`

const leafOf = (log: 'd' | 'a', type: string, id: string): string => `format(
  '{"actor":{"id":"%s","onBehalfOf":null,"role":"member"},"commit":"%s","framework":null,"id":"%s","log":"afwegingskader/%s/${log}/1","object":{"id":"%s","part":null,"version":%s},"previous":null,"purpose":"hulpverlening","result":"gelukt","source":{"release":"0.1.0","system":"afwegingskader"},"time":"2025-06-01T12:00:00.000Z","type":"${type}","v":1}',
  person_id, repeat('a', 64), ${id}, association_id, pseudonym, position + 1)`

const leaves = `
  INSERT INTO app.audit_leaf (association_id, log, position, leaf_hash, event_id, root)
    SELECT association_id, 'd', leaf, sha256(event_id::text::bytea), event_id, sha256(pseudonym::text::bytea) FROM bench.entry;
  INSERT INTO app.audit_body (association_id, log, position, event_id, actor_id, case_bound, body)
    SELECT association_id, 'd', leaf, event_id, person_id, true, ${leafOf('d', 'dossier.feit-vastgelegd', 'event_id')} FROM bench.entry`

const reads = `
  INSERT INTO app.access_event (association_id, event_id, recorded_at, actor_id, object_id, case_bound, body)
    SELECT association_id, id, '2025-06-01'::timestamptz + position * interval '1 day', person_id, pseudonym, true,
      ${leafOf('a', 'dossier.gelezen', 'id')} FROM (SELECT *, gen_random_uuid() AS id FROM bench.entry) e;
  DROP SCHEMA bench CASCADE`
