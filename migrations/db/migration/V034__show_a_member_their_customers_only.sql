-- Beside its tenant, a row is seen only by whoever sees its customer.
CREATE FUNCTION sees_every_customer() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.customers', true) = '*', false) $$;

CREATE FUNCTION seen_customers() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(string_to_array(nullif(nullif(current_setting('app.customers', true), ''), '*'), ',')::uuid[], '{}') $$;

CREATE POLICY customers_seen ON customers AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY deployments_seen ON deployments AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY sites_seen ON sites AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY planned_prefixes_seen ON planned_prefixes AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY hosts_seen ON hosts AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY address_pools_seen ON address_pools AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
CREATE POLICY resting_addresses_seen ON resting_addresses AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));

-- What hangs on a site is seen by whoever sees the site.
CREATE POLICY plan_heads_seen ON plan_heads AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
CREATE POLICY plan_revisions_seen ON plan_revisions AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
CREATE POLICY plan_frames_seen ON plan_frames AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
CREATE POLICY plan_lines_seen ON plan_lines AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
CREATE POLICY waivers_seen ON waivers AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
CREATE POLICY observations_seen ON observations AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
