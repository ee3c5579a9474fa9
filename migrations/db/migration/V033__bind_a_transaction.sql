-- A transaction is bound once, to what its member may see and do at that moment. Nothing bound sees nothing.

-- The application's own work in a tenant: founding, and what is recorded about members who may not write.
CREATE FUNCTION bind_tenant(tenant uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.role', 'application', true),
        set_config('app.customers', '*', true);
    RETURN true;
END $$;

-- Whoever may not write gets a transaction that cannot.
CREATE FUNCTION bind_rights(bound members, may_write boolean, only_customer uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    seen text := CASE
        WHEN bound.every_customer THEN '*'
        ELSE coalesce((SELECT string_agg(customer_id::text, ',') FROM member_customers
                       WHERE member_id = bound.id), '')
    END;
BEGIN
    IF only_customer IS NOT NULL THEN
        seen := CASE WHEN seen = '*' OR only_customer = ANY (string_to_array(seen, ',')::uuid[])
            THEN only_customer::text ELSE '' END;
    END IF;
    PERFORM set_config('app.role', bound.role, true), set_config('app.customers', seen, true);
    IF NOT may_write OR bound.role IN ('auditor', 'customer-reader') THEN
        PERFORM set_config('transaction_read_only', 'on', true);
    END IF;
END $$;

-- False when the session has ended: signed out, disabled, or the password or the role has changed since.
CREATE FUNCTION bind_session(tenant uuid, member uuid, version integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    bound members;
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true);
    SELECT * INTO bound FROM members WHERE id = member AND session_version = version AND disabled_at IS NULL;
    IF NOT FOUND THEN
        PERFORM set_config('app.tenant_id', '', true);
        RETURN false;
    END IF;
    PERFORM bind_rights(bound, true, NULL);
    RETURN true;
END $$;

-- False when the token was taken back or its time is over, or its member was disabled.
CREATE FUNCTION bind_token(tenant uuid, token uuid, now timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    used access_tokens;
    bound members;
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true);
    SELECT * INTO used FROM access_tokens WHERE id = token AND (expires_at IS NULL OR expires_at > now);
    SELECT * INTO bound FROM members WHERE id = used.member_id AND disabled_at IS NULL;
    IF NOT FOUND THEN
        PERFORM set_config('app.tenant_id', '', true);
        RETURN false;
    END IF;
    PERFORM bind_rights(bound, used.may_write, used.customer_id);
    RETURN true;
END $$;
