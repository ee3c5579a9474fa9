-- A reader of one customer may be given the right to approve its plans. It opens no transaction of theirs for writing.
ALTER TABLE members
    ADD COLUMN may_approve boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT members_may_approve_check CHECK (NOT may_approve OR role = 'customer-reader');

DROP FUNCTION memberships(uuid);
CREATE FUNCTION memberships(sought uuid)
    RETURNS TABLE (tenant_id uuid, tenant_name text, id uuid, email text, name text, role text, every_customer boolean,
                   may_approve boolean, session_version integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT m.tenant_id, t.name, m.id, m.email, m.name, m.role, m.every_customer, m.may_approve, m.session_version
        FROM members m JOIN tenants t ON t.id = m.tenant_id
        WHERE m.identity_id = sought AND m.disabled_at IS NULL
        ORDER BY m.created_at, m.id
    $$;

DROP FUNCTION token_by_hash(bytea, inet, timestamptz);
CREATE FUNCTION token_by_hash(sought bytea, source inet, now timestamptz)
    RETURNS TABLE (token_id uuid, may_write boolean, customer_id uuid, expires_at timestamptz, tenant_name text,
                   tenant_id uuid, id uuid, email text, name text, role text, every_customer boolean,
                   may_approve boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT t.id, t.may_write, t.customer_id, t.expires_at, firm.name, m.tenant_id, m.id, m.email, m.name, m.role,
            m.every_customer, m.may_approve
        FROM access_tokens t
        JOIN members m ON m.tenant_id = t.tenant_id AND m.id = t.member_id
        JOIN tenants firm ON firm.id = m.tenant_id
        WHERE t.token_hash = sought AND m.disabled_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now)
            AND (t.networks = '{}' OR source <<= ANY (t.networks))
    $$;
REVOKE EXECUTE ON FUNCTION memberships(uuid), token_by_hash(bytea, inet, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION memberships(uuid), token_by_hash(bytea, inet, timestamptz) TO "${appRole}";
