-- The session of a cookie with what its person may be now, in one statement. It is asked at every request, and as a
-- transaction of five statements it was almost half of the round trips of a page. Nothing is allowed that was not: the
-- function has the rights of whoever calls it, and the policies decide. What it sets ends with the transaction.
SET ROLE app_owner;
CREATE FUNCTION app.session_of_cookie(association uuid, hash bytea)
RETURNS TABLE (session_id uuid, person_id uuid, created_at timestamptz, seen_at timestamptz, second_factor_at timestamptz, expires_at timestamptz,
  revoked_at timestamptz, pseudonym uuid, roles text[], roles_changed boolean)
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE held app.session;
BEGIN
  PERFORM set_config('app.association_id', association::text, true), set_config('app.session_hash', encode(hash, 'hex'), true),
    set_config('app.actor_id', '', true), set_config('app.roles', '', true);
  SELECT s.* INTO held FROM app.session s WHERE s.association_id = association AND s.token_hash = hash;
  IF NOT FOUND THEN RETURN; END IF;
  -- Whoever holds the secret of this row is its person.
  PERFORM set_config('app.actor_id', held.person_id::text, true);
  RETURN QUERY SELECT held.session_id, held.person_id, held.created_at, held.seen_at, held.second_factor_at, held.expires_at, held.revoked_at, p.pseudonym,
    ARRAY (SELECT DISTINCT g.role FROM app.role_grant g WHERE g.association_id = p.association_id AND g.person_id = p.person_id AND NOT EXISTS (SELECT FROM app.role_end e
      WHERE (e.association_id, e.person_id, e.role, e.granted_at) = (g.association_id, g.person_id, g.role, g.granted_at))),
    EXISTS (SELECT FROM app.role_grant g WHERE g.association_id = p.association_id AND g.person_id = p.person_id AND g.granted_at > held.created_at)
      OR EXISTS (SELECT FROM app.role_end e WHERE e.association_id = p.association_id AND e.person_id = p.person_id AND e.ended_at > held.created_at)
    FROM app.person p WHERE p.association_id = association AND p.person_id = held.person_id;
END $$;
GRANT EXECUTE ON FUNCTION app.session_of_cookie(uuid, bytea) TO app_rt;
RESET ROLE;
