-- Before a tenant is bound the application may ask three questions and no more; the owner of these functions
-- reads past the policies for them, the application role never does.
CREATE POLICY tenants_look_up ON tenants FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY members_look_up ON members FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY access_tokens_look_up ON access_tokens FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION any_tenant_exists() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM tenants) $$;

CREATE FUNCTION members_by_email(sought text) RETURNS SETOF members
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT * FROM members WHERE email = sought ORDER BY created_at $$;

CREATE FUNCTION member_by_token(sought bytea) RETURNS SETOF members
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT members.* FROM access_tokens
        JOIN members ON members.tenant_id = access_tokens.tenant_id AND members.id = access_tokens.member_id
        WHERE token_hash = sought
    $$;

REVOKE EXECUTE ON FUNCTION any_tenant_exists(), members_by_email(text), member_by_token(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION any_tenant_exists(), members_by_email(text), member_by_token(bytea) TO "${appRole}";
