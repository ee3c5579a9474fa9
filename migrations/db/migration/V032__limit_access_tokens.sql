-- A token may do what its member may, less what it leaves out.
ALTER TABLE access_tokens
    ADD COLUMN may_write boolean NOT NULL DEFAULT true,
    ADD COLUMN customer_id uuid,
    ADD COLUMN expires_at timestamptz,
    ADD CONSTRAINT access_tokens_customer_fkey FOREIGN KEY (tenant_id, customer_id)
        REFERENCES customers (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE access_tokens ALTER COLUMN may_write DROP DEFAULT;

DROP FUNCTION member_by_token(bytea);
CREATE FUNCTION token_by_hash(sought bytea)
    RETURNS TABLE (token_id uuid, may_write boolean, customer_id uuid, tenant_name text, tenant_id uuid, id uuid, email text, name text,
                   role text, every_customer boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT t.id, t.may_write, t.customer_id, firm.name, m.tenant_id, m.id, m.email, m.name, m.role, m.every_customer
        FROM access_tokens t
        JOIN members m ON m.tenant_id = t.tenant_id AND m.id = t.member_id
        JOIN tenants firm ON firm.id = m.tenant_id
        WHERE t.token_hash = sought AND m.disabled_at IS NULL
    $$;
REVOKE EXECUTE ON FUNCTION token_by_hash(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION token_by_hash(bytea) TO "${appRole}";
