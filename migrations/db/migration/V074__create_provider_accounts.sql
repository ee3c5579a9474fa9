-- Who somebody is at the sign-in provider of the operator: its issuer and the name by which it knows them, which it gives
-- to nobody else. An address that the provider tells of is no part of it and binds nobody.
CREATE TABLE provider_accounts (
    identity_id uuid NOT NULL,
    issuer      text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
    subject     text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    bound_at    timestamptz NOT NULL,
    CONSTRAINT provider_accounts_pkey PRIMARY KEY (identity_id, issuer),
    CONSTRAINT provider_accounts_issuer_subject_key UNIQUE (issuer, subject),
    CONSTRAINT provider_accounts_identity_fkey FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);

ALTER TABLE provider_accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_accounts_own ON provider_accounts
    USING (identity_id = current_identity()) WITH CHECK (identity_id = current_identity());
CREATE POLICY provider_accounts_look_up ON provider_accounts FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, DELETE ON provider_accounts TO "${appRole}";

-- Whoever comes in by the provider alone has no password.
ALTER TABLE identities ALTER COLUMN password_hash DROP NOT NULL;

-- Sign-in by the provider knows issuer and subject and no identity yet.
CREATE FUNCTION identity_by_provider(sought_issuer text, sought_subject text) RETURNS SETOF identities
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT i.* FROM provider_accounts p JOIN identities i ON i.id = p.identity_id
        WHERE p.issuer = sought_issuer AND p.subject = sought_subject
    $$;
REVOKE EXECUTE ON FUNCTION identity_by_provider(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity_by_provider(text, text) TO "${appRole}";
