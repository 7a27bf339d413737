-- Practice: cases that a member works through to learn. A table of its own, so that no query about dossiers, no figure and
-- no trail can ever meet one. Sealed, since people may type what they know of a real case; and the member's own to throw away.
SET ROLE app_owner;
CREATE TABLE app.practice_entry (
  association_id uuid NOT NULL, person_id uuid NOT NULL, exercise text NOT NULL CHECK (exercise ~ '^[a-z][a-z0-9-]{0,79}$'),
  position int NOT NULL CHECK (position >= 0), entry_id uuid NOT NULL, recorded_at timestamptz(3) NOT NULL, ciphertext bytea NOT NULL,
  PRIMARY KEY (association_id, person_id, exercise, position),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);
ALTER TABLE app.practice_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.practice_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.practice_entry AS RESTRICTIVE USING (association_id = app.tenant()) WITH CHECK (association_id = app.tenant());
CREATE POLICY own ON app.practice_entry FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor());
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.practice_entry FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
ALTER TABLE app.practice_entry ENABLE ALWAYS TRIGGER no_truncate;
GRANT SELECT, INSERT, DELETE ON app.practice_entry TO app_rt;
RESET ROLE;
