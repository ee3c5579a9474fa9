-- What stands in for a lost authenticator: each is good once, and gone when it was used.
CREATE TABLE recovery_codes (
    identity_id uuid NOT NULL,
    hash        bytea NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT recovery_codes_pkey PRIMARY KEY (identity_id, hash),
    CONSTRAINT recovery_codes_factor_fkey FOREIGN KEY (identity_id) REFERENCES factors (identity_id) ON DELETE CASCADE
);

ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY recovery_codes_own ON recovery_codes
    USING (identity_id = current_identity()) WITH CHECK (identity_id = current_identity());
GRANT SELECT, INSERT, DELETE ON recovery_codes TO "${appRole}";
