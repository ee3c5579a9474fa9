-- The second factor of whoever has one: what makes the codes of an authenticator, encrypted by the application, and the
-- time step of the code used last, so that no code is good twice.
CREATE TABLE factors (
    identity_id uuid NOT NULL,
    secret      text NOT NULL,
    last_step   bigint NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT factors_pkey PRIMARY KEY (identity_id),
    CONSTRAINT factors_identity_fkey FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);

ALTER TABLE factors ENABLE ROW LEVEL SECURITY;
ALTER TABLE factors FORCE ROW LEVEL SECURITY;
CREATE POLICY factors_own ON factors
    USING (identity_id = current_identity()) WITH CHECK (identity_id = current_identity());
GRANT SELECT, INSERT, UPDATE, DELETE ON factors TO "${appRole}";
