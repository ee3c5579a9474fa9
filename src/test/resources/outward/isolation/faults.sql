-- Faults that RowLevelSecurityTest plants one by one, each in a transaction that is taken back.

--- a table's own policy is dropped
DROP POLICY customers_own ON customers;
--- a table's row-level security is disabled
ALTER TABLE sites DISABLE ROW LEVEL SECURITY;
--- the owner is let past the policies
ALTER TABLE hosts NO FORCE ROW LEVEL SECURITY;
--- reading is widened to every tenant
ALTER POLICY customers_own ON customers USING (true);
--- writing is widened to every tenant
ALTER POLICY hosts_own ON hosts WITH CHECK (true);
--- a policy for reading is added beside
CREATE POLICY sites_wide ON sites FOR SELECT USING (true);
--- a policy asks for a tenant only where one is bound
ALTER POLICY observations_own ON observations USING (tenant_id = coalesce(current_tenant(), tenant_id));
--- customers are no longer kept apart
DROP POLICY customers_seen ON customers;
--- a member's customers no longer count for sites
ALTER POLICY sites_seen ON sites USING (true);
--- plans are shown with every site
DROP POLICY plan_lines_seen ON plan_lines;
--- a reader sees the audit trail
DROP POLICY audit_entries_seen ON audit_entries;
--- the application's role passes row-level security
ALTER ROLE outward_app BYPASSRLS;
--- the application's role becomes the owner
GRANT outward_owner TO outward_app;
--- the application's role owns a table
ALTER TABLE observations OWNER TO outward_app;
--- history may be deleted
GRANT DELETE ON plan_revisions TO outward_app;
--- the audit trail may be changed
GRANT UPDATE ON audit_entries TO outward_app;
--- a table may be emptied
GRANT TRUNCATE ON hosts TO outward_app;
--- everybody may read a table
GRANT SELECT ON customers TO PUBLIC;
--- a table without a tenant
CREATE TABLE notes (id uuid PRIMARY KEY, text text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON notes TO outward_app;
--- a table of tenants without policies
CREATE TABLE notes (tenant_id uuid NOT NULL, id uuid, PRIMARY KEY (tenant_id, id));
GRANT SELECT, INSERT ON notes TO outward_app;
--- a table whose key crosses tenants
ALTER TABLE waivers ADD CONSTRAINT waivers_one_reason UNIQUE (reason, granted_at, site_id);
--- a view with its owner's rights
CREATE VIEW every_customer AS SELECT * FROM customers;
GRANT SELECT ON every_customer TO outward_app;
--- a copy of rows
CREATE MATERIALIZED VIEW customer_names AS SELECT name FROM customers;
GRANT SELECT ON customer_names TO outward_app;
--- a function with its owner's rights that tells everything
CREATE FUNCTION all_members() RETURNS SETOF members LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS 'SELECT * FROM members';
--- a look-up that tells more than it was asked
CREATE OR REPLACE FUNCTION identity_by_email(sought text) RETURNS SETOF identities
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS 'SELECT * FROM identities WHERE email = sought OR email LIKE ''%@%''';
--- a look-up that everybody may ask
GRANT EXECUTE ON FUNCTION memberships(uuid) TO PUBLIC;
--- a look-up that can be led to other tables
ALTER FUNCTION token_by_hash(bytea, inet, timestamptz) RESET search_path;
--- without a tenant the first one is taken
CREATE OR REPLACE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
    AS 'SELECT coalesce(nullif(current_setting(''app.tenant_id'', true), '''')::uuid, (SELECT min(id::text)::uuid FROM tenants))';
--- without a list every customer is seen
CREATE OR REPLACE FUNCTION sees_every_customer() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT true';
--- a reader may write
CREATE OR REPLACE FUNCTION bind_rights(bound members, may_write boolean, only_customer uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('app.role', bound.role, true), set_config('app.customers',
        (SELECT string_agg(customer_id::text, ',') FROM member_customers WHERE member_id = bound.id), true);
END $$;
--- a session that has ended still binds
CREATE OR REPLACE FUNCTION bind_session(tenant uuid, person uuid, session uuid, now timestamptz, own_affairs boolean)
    RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    bound members;
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.identity_id', person::text, true);
    SELECT m.* INTO bound FROM members m JOIN sessions s ON s.member_id = m.id WHERE s.identity_id = person AND s.id = session;
    PERFORM bind_rights(bound, true, NULL);
    RETURN FOUND;
END $$;
--- a token that has ended still binds
CREATE OR REPLACE FUNCTION bind_token(tenant uuid, token uuid, source inet, now timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bind_tenant(tenant);
    RETURN EXISTS (SELECT FROM access_tokens WHERE id = token);
END $$;
--- people see each other
ALTER POLICY identities_own ON identities USING (true);
--- people see and take each other's accounts at the sign-in provider
ALTER POLICY provider_accounts_own ON provider_accounts USING (true);
--- the look-up by the sign-in provider answers about nobody's account
CREATE OR REPLACE FUNCTION identity_by_provider(sought_issuer text, sought_subject text) RETURNS SETOF identities
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS 'SELECT i.* FROM provider_accounts p JOIN identities i ON i.id = p.identity_id';
--- sessions are shown to everybody
ALTER TABLE sessions DISABLE ROW LEVEL SECURITY;
--- a look-up policy is opened to the application's role
ALTER POLICY members_look_up ON members TO PUBLIC;
