-- The life of a framework version (R-01, R-65, A28): concept, to the members, approved by a second person, published,
-- withdrawn. A concept is one row that moves on step by step; each step is a row that is never changed, with its leaf in
-- the `d` log; each text is kept under its hash. What was approved is byte for byte what is published.
SET ROLE app_owner;
ALTER TABLE app.role_grant DROP CONSTRAINT role_grant_role_check,
  ADD CONSTRAINT role_grant_role_check CHECK (role IN ('member', 'consultant', 'supervisor', 'admin', 'editor'));

CREATE TABLE app.kader_text ( -- a concept's text as it was at some step: undoing is a step to an earlier hash
  association_id uuid NOT NULL, sha256 text NOT NULL, document text NOT NULL,
  PRIMARY KEY (association_id, sha256),
  CONSTRAINT kader_text_sha256_of_document CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
  FOREIGN KEY (association_id) REFERENCES app.association);
CREATE TABLE app.kader_concept (
  association_id uuid NOT NULL, concept_id uuid NOT NULL, number int NOT NULL CHECK (number >= 1), started_from jsonb,
  started_at timestamptz(3) NOT NULL, started_by uuid,
  status text NOT NULL CHECK (status IN ('concept', 'ter-consultatie', 'akkoord', 'gepubliceerd', 'weggelegd')),
  revision int NOT NULL DEFAULT 0 CHECK (revision >= 0), sha256 text NOT NULL, changed_at timestamptz(3) NOT NULL,
  last_author uuid, -- of the text; null: the operator
  approved_by uuid,
  PRIMARY KEY (association_id, concept_id),
  UNIQUE (association_id, number),
  FOREIGN KEY (association_id, started_by) REFERENCES app.person (association_id, person_id),
  FOREIGN KEY (association_id, last_author) REFERENCES app.person (association_id, person_id),
  FOREIGN KEY (association_id, approved_by) REFERENCES app.person (association_id, person_id),
  FOREIGN KEY (association_id, sha256) REFERENCES app.kader_text (association_id, sha256));
CREATE TABLE app.kader_step (
  association_id uuid NOT NULL, concept_id uuid NOT NULL, revision int NOT NULL CHECK (revision >= 0), event_id uuid NOT NULL,
  kind text NOT NULL, status text NOT NULL, sha256 text NOT NULL, author_id uuid, recorded_at timestamptz(3) NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'::jsonb,
  PRIMARY KEY (association_id, concept_id, revision),
  UNIQUE (association_id, event_id),
  FOREIGN KEY (association_id, concept_id) REFERENCES app.kader_concept (association_id, concept_id),
  FOREIGN KEY (association_id, author_id) REFERENCES app.person (association_id, person_id),
  FOREIGN KEY (association_id, sha256) REFERENCES app.kader_text (association_id, sha256));
CREATE TABLE app.kader_comment ( -- sealed: a member may tell of a case where none should be told
  association_id uuid NOT NULL, comment_id uuid NOT NULL, concept_id uuid NOT NULL, revision int NOT NULL, block_id text NOT NULL,
  author_id uuid NOT NULL, recorded_at timestamptz(3) NOT NULL, ciphertext bytea NOT NULL,
  PRIMARY KEY (association_id, comment_id),
  FOREIGN KEY (association_id, concept_id, revision) REFERENCES app.kader_step (association_id, concept_id, revision),
  FOREIGN KEY (association_id, author_id) REFERENCES app.person (association_id, person_id));
CREATE INDEX kader_comment_concept ON app.kader_comment (association_id, concept_id, recorded_at);
CREATE TABLE app.kader_withdrawal ( -- a row of its own: an UPDATE grant would let it be undone
  association_id uuid NOT NULL, kader_id text NOT NULL, version text NOT NULL, sha256 text NOT NULL, event_id uuid NOT NULL,
  withdrawn_at timestamptz(3) NOT NULL, withdrawn_by uuid NOT NULL, reason text NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (association_id, kader_id, version),
  UNIQUE (association_id, event_id),
  FOREIGN KEY (association_id, kader_id, version, sha256) REFERENCES app.kader_version (association_id, kader_id, version, sha256),
  FOREIGN KEY (association_id, withdrawn_by) REFERENCES app.person (association_id, person_id));
ALTER TABLE app.kader_version ADD COLUMN concept_id uuid,
  ADD CONSTRAINT kader_version_concept_fkey FOREIGN KEY (association_id, concept_id) REFERENCES app.kader_concept (association_id, concept_id);
CREATE UNIQUE INDEX kader_version_concept ON app.kader_version (association_id, concept_id);

-- No concept without the step that brought it where it is, no step without its leaf: the commit itself is refused.
ALTER TABLE app.kader_concept ADD CONSTRAINT kader_concept_has_step FOREIGN KEY (association_id, concept_id, revision)
  REFERENCES app.kader_step (association_id, concept_id, revision) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE app.kader_step ADD CONSTRAINT kader_step_has_leaf FOREIGN KEY (association_id, event_id)
  REFERENCES app.audit_leaf (association_id, event_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE app.kader_comment ADD CONSTRAINT kader_comment_has_leaf FOREIGN KEY (association_id, comment_id)
  REFERENCES app.audit_leaf (association_id, event_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE app.kader_withdrawal ADD CONSTRAINT kader_withdrawal_has_leaf FOREIGN KEY (association_id, event_id)
  REFERENCES app.audit_leaf (association_id, event_id) DEFERRABLE INITIALLY DEFERRED;

-- ── Who sees and writes what ────────────────────────────────────────────────────────────────────────────────────────────
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['kader_text', 'kader_concept', 'kader_step', 'kader_comment', 'kader_withdrawal'] LOOP
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON app.%I AS RESTRICTIVE USING (association_id = app.tenant()) WITH CHECK (association_id = app.tenant())', t);
  END LOOP;
  -- The operator starts a concept from a file; publishing takes two persons in the application.
  FOREACH t IN ARRAY ARRAY['kader_text', 'kader_concept', 'kader_step', 'kader_withdrawal'] LOOP
    EXECUTE format('CREATE POLICY founding ON app.%I TO app_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY editors ON app.kader_concept FOR SELECT TO app_rt USING (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY consulted ON app.kader_concept FOR SELECT TO app_rt USING (app.has_role('member') AND status = 'ter-consultatie');
CREATE POLICY begun ON app.kader_concept FOR INSERT TO app_rt WITH CHECK ((app.has_role('admin') OR app.has_role('editor')) AND started_by = app.actor() AND last_author = app.actor());
CREATE POLICY moved ON app.kader_concept FOR UPDATE TO app_rt USING (app.has_role('admin') OR app.has_role('editor')) WITH CHECK (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY editors ON app.kader_step FOR SELECT TO app_rt USING (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY consulted ON app.kader_step FOR SELECT TO app_rt USING (app.has_role('member') AND EXISTS (
  SELECT FROM app.kader_concept c WHERE c.association_id = kader_step.association_id AND c.concept_id = kader_step.concept_id AND c.status = 'ter-consultatie'));
CREATE POLICY stepped ON app.kader_step FOR INSERT TO app_rt WITH CHECK ((app.has_role('admin') OR app.has_role('editor')) AND author_id = app.actor());
CREATE POLICY editors ON app.kader_text FOR SELECT TO app_rt USING (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY consulted ON app.kader_text FOR SELECT TO app_rt USING (app.has_role('member') AND EXISTS (
  SELECT FROM app.kader_concept c WHERE c.association_id = kader_text.association_id AND c.sha256 = kader_text.sha256 AND c.status = 'ter-consultatie'));
CREATE POLICY written ON app.kader_text FOR INSERT TO app_rt WITH CHECK (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY own ON app.kader_comment FOR SELECT TO app_rt USING (author_id = app.actor());
CREATE POLICY editors ON app.kader_comment FOR SELECT TO app_rt USING (app.has_role('admin') OR app.has_role('editor'));
CREATE POLICY own_new ON app.kader_comment FOR INSERT TO app_rt WITH CHECK (author_id = app.actor() AND EXISTS (
  SELECT FROM app.kader_concept c WHERE c.association_id = kader_comment.association_id AND c.concept_id = kader_comment.concept_id AND c.status = 'ter-consultatie'));
-- That a version was withdrawn is as public as the version.
CREATE POLICY readable ON app.kader_withdrawal FOR SELECT TO app_rt USING (true);
CREATE POLICY withdrawn ON app.kader_withdrawal FOR INSERT TO app_rt WITH CHECK (app.has_role('admin') AND withdrawn_by = app.actor());
CREATE POLICY published ON app.kader_version FOR INSERT TO app_rt WITH CHECK (app.has_role('admin') AND published_by = app.actor());

GRANT SELECT, INSERT ON app.kader_text, app.kader_concept, app.kader_step, app.kader_comment, app.kader_withdrawal TO app_rt;
GRANT INSERT ON app.kader_version TO app_rt;
GRANT UPDATE (status, revision, sha256, changed_at, last_author, approved_by) ON app.kader_concept TO app_rt;

-- ── What may follow on what, whoever asks ───────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION app.concept_begins() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.revision <> 0 OR NEW.status <> 'concept' OR NEW.approved_by IS NOT NULL THEN
    RAISE EXCEPTION 'a concept begins as a concept' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NULL;
END $$;
-- One step at a time. A changed text is nobody's approved text any more; whoever changed it last does not approve it.
CREATE FUNCTION app.concept_moves_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE moved text := OLD.status || ' > ' || NEW.status;
BEGIN
  IF NEW.revision <> OLD.revision + 1 THEN RAISE EXCEPTION 'a concept moves on one step at a time' USING ERRCODE = 'restrict_violation'; END IF;
  IF NEW.sha256 <> OLD.sha256 THEN
    IF moved NOT IN ('concept > concept', 'ter-consultatie > ter-consultatie', 'akkoord > ter-consultatie')
      OR NEW.last_author IS DISTINCT FROM app.actor() OR NEW.approved_by IS NOT NULL THEN
      RAISE EXCEPTION 'a changed text needs a new approval' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END IF;
  IF NEW.last_author IS DISTINCT FROM OLD.last_author THEN RAISE EXCEPTION 'who changed the text last stays known' USING ERRCODE = 'restrict_violation'; END IF;
  IF moved = 'ter-consultatie > akkoord' THEN
    IF app.actor() IS NULL OR NEW.approved_by IS DISTINCT FROM app.actor() OR NEW.approved_by IS NOT DISTINCT FROM OLD.last_author THEN
      RAISE EXCEPTION 'a second person approves' USING ERRCODE = 'restrict_violation'; END IF;
  ELSIF moved IN ('akkoord > akkoord', 'akkoord > gepubliceerd') THEN
    IF NEW.approved_by IS DISTINCT FROM OLD.approved_by THEN RAISE EXCEPTION 'who approved stays known' USING ERRCODE = 'restrict_violation'; END IF;
    IF NEW.status = 'gepubliceerd' AND NOT EXISTS (SELECT FROM app.kader_version v
        WHERE v.association_id = NEW.association_id AND v.concept_id = NEW.concept_id AND v.sha256 = NEW.sha256) THEN
      RAISE EXCEPTION 'a concept is published with its version' USING ERRCODE = 'restrict_violation'; END IF;
  ELSIF NEW.approved_by IS NOT NULL OR moved NOT IN ('concept > concept', 'concept > ter-consultatie', 'ter-consultatie > ter-consultatie',
      'ter-consultatie > concept', 'akkoord > concept', 'concept > weggelegd', 'ter-consultatie > weggelegd', 'akkoord > weggelegd') THEN
    RAISE EXCEPTION 'a concept does not go that way' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- Publications of one association queue here, so that numbers and moments are compared with all that came before. After the
-- row and not before it: row-level security speaks first.
CREATE FUNCTION app.version_is_approved() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE concept app.kader_concept;
BEGIN
  IF current_user <> 'app_rt' THEN RETURN NULL; END IF; -- the operator, when an association is founded
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.association_id::text || '/kader', 0));
  SELECT c.* INTO concept FROM app.kader_concept c WHERE c.association_id = NEW.association_id AND c.concept_id = NEW.concept_id;
  IF NOT FOUND OR concept.status <> 'akkoord' OR concept.sha256 <> NEW.sha256 OR concept.approved_by IS NULL
    OR (concept.last_author IS NULL AND concept.approved_by = app.actor()) THEN
    RAISE EXCEPTION 'only what a second person approved is published' USING ERRCODE = 'restrict_violation'; END IF;
  IF NEW.effective_from < NEW.published_at OR EXISTS (SELECT FROM app.kader_version v
      WHERE v.association_id = NEW.association_id AND (v.kader_id, v.version) <> (NEW.kader_id, NEW.version)
      AND (v.effective_from = NEW.effective_from OR v.version = NEW.version)) THEN
    RAISE EXCEPTION 'a version takes effect after it is published, at a moment and under a number of its own' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION app.one_version_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.association_id::text || '/kader', 0));
  IF NOT EXISTS (SELECT FROM app.kader_version v WHERE v.association_id = NEW.association_id AND v.effective_from <= NEW.withdrawn_at
      AND (v.kader_id, v.version) <> (NEW.kader_id, NEW.version) AND NOT EXISTS (SELECT FROM app.kader_withdrawal w
        WHERE (w.association_id, w.kader_id, w.version) = (v.association_id, v.kader_id, v.version))) THEN
    RAISE EXCEPTION 'the last version in force stays' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NULL;
END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['kader_text', 'kader_step', 'kader_comment', 'kader_withdrawal'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse()', t);
  END LOOP;
  CREATE TRIGGER append_only BEFORE DELETE ON app.kader_concept FOR EACH ROW EXECUTE FUNCTION app.refuse();
  CREATE TRIGGER concept_begins AFTER INSERT ON app.kader_concept FOR EACH ROW EXECUTE FUNCTION app.concept_begins();
  CREATE TRIGGER concept_moves_on BEFORE UPDATE ON app.kader_concept FOR EACH ROW EXECUTE FUNCTION app.concept_moves_on();
  CREATE TRIGGER version_is_approved AFTER INSERT ON app.kader_version FOR EACH ROW EXECUTE FUNCTION app.version_is_approved();
  CREATE TRIGGER one_version_stays AFTER INSERT ON app.kader_withdrawal FOR EACH ROW EXECUTE FUNCTION app.one_version_stays();
  FOREACH t IN ARRAY ARRAY['kader_text', 'kader_concept', 'kader_step', 'kader_comment', 'kader_withdrawal'] LOOP
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.%I FOR EACH STATEMENT EXECUTE FUNCTION app.refuse()', t);
  END LOOP;
  FOR t IN SELECT format('ALTER TABLE app.%I ENABLE ALWAYS TRIGGER %I', c.relname, g.tgname) FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
           WHERE c.relnamespace = 'app'::regnamespace AND NOT g.tgisinternal AND g.tgenabled <> 'A' LOOP EXECUTE t; END LOOP;
END $$;
RESET ROLE;
