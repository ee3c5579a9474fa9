-- What a person calls a token, from where it may be used (nothing: from anywhere), and when it was.
ALTER TABLE access_tokens
    ADD COLUMN name text NOT NULL DEFAULT 'First token' CHECK (length(name) BETWEEN 1 AND 200),
    ADD COLUMN networks cidr[] NOT NULL DEFAULT '{}',
    ADD COLUMN used_at timestamptz;
GRANT UPDATE (used_at) ON access_tokens TO "${appRole}";

DROP FUNCTION token_by_hash(bytea);
CREATE FUNCTION token_by_hash(sought bytea, source inet, now timestamptz)
    RETURNS TABLE (token_id uuid, may_write boolean, customer_id uuid, expires_at timestamptz, tenant_name text,
                   tenant_id uuid, id uuid, email text, name text, role text, every_customer boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT t.id, t.may_write, t.customer_id, t.expires_at, firm.name, m.tenant_id, m.id, m.email, m.name, m.role,
            m.every_customer
        FROM access_tokens t
        JOIN members m ON m.tenant_id = t.tenant_id AND m.id = t.member_id
        JOIN tenants firm ON firm.id = m.tenant_id
        WHERE t.token_hash = sought AND m.disabled_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now)
            AND (t.networks = '{}' OR source <<= ANY (t.networks))
    $$;
REVOKE EXECUTE ON FUNCTION token_by_hash(bytea, inet, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION token_by_hash(bytea, inet, timestamptz) TO "${appRole}";

DROP FUNCTION bind_token(uuid, uuid, timestamptz);
-- False when the token was taken back, its time is over or it comes from elsewhere, or its member was disabled.
CREATE FUNCTION bind_token(tenant uuid, token uuid, source inet, now timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    used access_tokens;
    bound members;
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true);
    SELECT * INTO used FROM access_tokens
        WHERE id = token AND (expires_at IS NULL OR expires_at > now)
            AND (networks = '{}' OR source <<= ANY (networks));
    SELECT * INTO bound FROM members WHERE id = used.member_id AND disabled_at IS NULL;
    IF NOT FOUND THEN
        PERFORM set_config('app.tenant_id', '', true);
        RETURN false;
    END IF;
    PERFORM bind_rights(bound, used.may_write, used.customer_id);
    RETURN true;
END $$;
