-- What an administrator reads of the logs is what is not about a case: few rows among very many. Without these, the
-- newest two hundred were found by reading every row of the association, and at a million rows the whole table: 0.8 s.
SET ROLE app_owner;
CREATE INDEX audit_body_association ON app.audit_body (association_id, log, position) WHERE NOT case_bound;
CREATE INDEX access_event_association ON app.access_event (association_id, recorded_at) WHERE NOT case_bound;
RESET ROLE;
