-- What a member may do, and which customers they see: all, or those of member_customers.
ALTER TABLE members
    ADD COLUMN role text NOT NULL DEFAULT 'owner',
    ADD COLUMN every_customer boolean NOT NULL DEFAULT true,
    ADD COLUMN disabled_at timestamptz,
    ADD CONSTRAINT members_role_check CHECK (role IN ('owner', 'consultant', 'auditor', 'customer-reader')),
    ADD CONSTRAINT members_scope_check CHECK (CASE role
        WHEN 'consultant' THEN true
        WHEN 'customer-reader' THEN NOT every_customer
        ELSE every_customer
    END);
ALTER TABLE members ALTER COLUMN role DROP DEFAULT, ALTER COLUMN every_customer DROP DEFAULT;

CREATE OR REPLACE FUNCTION members_by_email(sought text) RETURNS SETOF members
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT * FROM members WHERE email = sought AND disabled_at IS NULL ORDER BY created_at $$;
