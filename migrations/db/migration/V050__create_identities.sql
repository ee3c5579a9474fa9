-- Who signs in. One identity may be a member of several tenants and belongs to none of them, so its rows are bound to
-- the identity of the transaction instead of a tenant.
CREATE FUNCTION current_identity() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.identity_id', true), '')::uuid $$;

CREATE TABLE identities (
    id            uuid NOT NULL,
    email         text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    password_hash text NOT NULL,
    created_at    timestamptz NOT NULL,
    CONSTRAINT identities_pkey PRIMARY KEY (id),
    CONSTRAINT identities_email_key UNIQUE (email),
    CONSTRAINT identities_id_email_key UNIQUE (id, email)
);

-- A member without an identity was invited and has not come yet.
ALTER TABLE members ADD COLUMN identity_id uuid, ADD COLUMN seen_at timestamptz;
ALTER TABLE members NO FORCE ROW LEVEL SECURITY;
INSERT INTO identities (id, email, password_hash, created_at)
    SELECT DISTINCT ON (email) gen_random_uuid(), email, password_hash, created_at FROM members
    ORDER BY email, created_at;
UPDATE members SET identity_id = identities.id FROM identities WHERE identities.email = members.email;
ALTER TABLE members FORCE ROW LEVEL SECURITY;

DROP FUNCTION members_by_email(text);
ALTER TABLE members
    DROP COLUMN password_hash,
    ADD CONSTRAINT members_tenant_id_identity_id_key UNIQUE (tenant_id, identity_id),
    ADD CONSTRAINT members_identity_fkey FOREIGN KEY (identity_id, email) REFERENCES identities (id, email);
CREATE INDEX members_by_identity ON members (identity_id);
GRANT DELETE ON members TO "${appRole}";
ALTER TABLE access_tokens DROP CONSTRAINT access_tokens_tenant_id_member_id_fkey,
    ADD CONSTRAINT access_tokens_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE;

ALTER TABLE identities ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities FORCE ROW LEVEL SECURITY;
CREATE POLICY identities_own ON identities USING (id = current_identity()) WITH CHECK (id = current_identity());
CREATE POLICY identities_look_up ON identities FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE ON identities TO "${appRole}";

-- Sign-in knows an e-mail address and neither identity nor tenant.
CREATE FUNCTION identity_by_email(sought text) RETURNS SETOF identities
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT * FROM identities WHERE email = sought $$;

-- Where an identity is a member, the firm it joined first coming first.
CREATE FUNCTION memberships(sought uuid)
    RETURNS TABLE (tenant_id uuid, tenant_name text, id uuid, email text, name text, role text, every_customer boolean,
                   session_version integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT m.tenant_id, t.name, m.id, m.email, m.name, m.role, m.every_customer, m.session_version
        FROM members m JOIN tenants t ON t.id = m.tenant_id
        WHERE m.identity_id = sought AND m.disabled_at IS NULL
        ORDER BY m.created_at, m.id
    $$;
REVOKE EXECUTE ON FUNCTION identity_by_email(text), memberships(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity_by_email(text), memberships(uuid) TO "${appRole}";
