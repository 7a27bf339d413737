-- The identity part of a dossier: a key of its own per person involved, so that one person can be erased and the rest of
-- the dossier stays readable and provable. And the therapist's own address list (R-59), which belongs to no dossier.
SET ROLE app_owner;
CREATE TABLE app.involved_key ( -- deleting this one row makes a name unreadable, and nothing else
  association_id uuid NOT NULL, dossier_id uuid NOT NULL, involved_id uuid NOT NULL, wrapped bytea NOT NULL,
  PRIMARY KEY (association_id, dossier_id, involved_id),
  FOREIGN KEY (association_id, dossier_id) REFERENCES app.dossier,
  FOREIGN KEY (association_id, involved_id) REFERENCES app.entry (association_id, event_id));
CREATE TABLE app.contact (
  association_id uuid NOT NULL, person_id uuid NOT NULL, contact_id uuid NOT NULL, version int NOT NULL DEFAULT 0 CHECK (version >= 0),
  ciphertext bytea NOT NULL, updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (association_id, person_id, contact_id),
  FOREIGN KEY (association_id, person_id) REFERENCES app.person);

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['involved_key', 'contact'] LOOP
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON app.%I AS RESTRICTIVE USING (association_id = app.tenant()) WITH CHECK (association_id = app.tenant())', t);
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.%I FOR EACH STATEMENT EXECUTE FUNCTION app.refuse()', t);
    EXECUTE format('ALTER TABLE app.%I ENABLE ALWAYS TRIGGER no_truncate', t);
  END LOOP;
END $$;
-- Names are the owner's alone: what is shared with a supervisor is shared without them.
CREATE POLICY own ON app.involved_key FOR ALL TO app_rt USING (EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = involved_key.association_id AND d.dossier_id = involved_key.dossier_id AND d.owner_id = app.actor()))
  WITH CHECK (EXISTS (
  SELECT FROM app.dossier d WHERE d.association_id = involved_key.association_id AND d.dossier_id = involved_key.dossier_id AND d.owner_id = app.actor()));
CREATE POLICY expire ON app.involved_key FOR ALL TO app_retention USING (true) WITH CHECK (false);
CREATE POLICY own ON app.contact FOR ALL TO app_rt USING (person_id = app.actor()) WITH CHECK (person_id = app.actor());

GRANT SELECT, INSERT ON app.involved_key, app.contact TO app_rt;
GRANT UPDATE (version, ciphertext, updated_at) ON app.contact TO app_rt;
GRANT DELETE ON app.contact TO app_rt;
GRANT SELECT, DELETE ON app.involved_key TO app_retention;

CREATE FUNCTION app.contact_moves_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN RAISE EXCEPTION 'an address moves on one version at a time' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contact_moves_on BEFORE UPDATE ON app.contact FOR EACH ROW EXECUTE FUNCTION app.contact_moves_on();
CREATE TRIGGER retention BEFORE UPDATE OR DELETE ON app.involved_key FOR EACH ROW EXECUTE FUNCTION app.only_retention();
ALTER TABLE app.contact ENABLE ALWAYS TRIGGER contact_moves_on;
ALTER TABLE app.involved_key ENABLE ALWAYS TRIGGER retention;
RESET ROLE;
