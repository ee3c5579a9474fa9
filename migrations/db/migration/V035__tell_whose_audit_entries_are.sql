-- The customer that an act concerned, if any: who does not see the customer does not see the act.
ALTER TABLE audit_entries ADD COLUMN customer_id uuid;
CREATE INDEX audit_entries_by_customer ON audit_entries (tenant_id, customer_id, id);

CREATE FUNCTION reads_audit() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.role', true) <> 'customer-reader', false) $$;

CREATE POLICY audit_entries_seen ON audit_entries AS RESTRICTIVE FOR SELECT
    USING ((SELECT reads_audit())
        AND ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[])));
