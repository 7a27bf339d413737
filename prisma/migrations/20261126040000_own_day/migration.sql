-- The day on which a therapist wants to look at a dossier again (R-06, R-47), for the list of dossiers, where no entry is
-- opened. Sealed with the dossier's key and always of one length: not even that there is such a day can be seen.
SET ROLE app_owner;
ALTER TABLE app.dossier ADD COLUMN own_day bytea;
GRANT UPDATE (own_day) ON app.dossier TO app_rt;
RESET ROLE;
