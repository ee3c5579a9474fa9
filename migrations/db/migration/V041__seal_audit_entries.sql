-- What is still to be sealed. A row comes with its entry, in the same transaction, and goes when the entry is sealed:
-- whatever order transactions commit in, none is skipped. The transaction's number puts an act before what followed it.
CREATE TABLE audit_unsealed (
    tenant_id uuid NOT NULL,
    entry_id  uuid NOT NULL,
    xact      xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT audit_unsealed_pkey PRIMARY KEY (tenant_id, entry_id)
);

-- The chain over each tenant's entries.
CREATE TABLE audit_seals (
    tenant_id uuid NOT NULL,
    position  bigint NOT NULL CHECK (position > 0),
    entry_id  uuid NOT NULL,
    hash      bytea NOT NULL CHECK (length(hash) = 32),
    sealed_at timestamptz NOT NULL,
    CONSTRAINT audit_seals_pkey PRIMARY KEY (tenant_id, position),
    CONSTRAINT audit_seals_entry_key UNIQUE (tenant_id, entry_id)
);

ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_unsealed (tenant_id, entry_id) SELECT tenant_id, id FROM audit_entries;
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;

CREATE FUNCTION leave_for_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_unsealed (tenant_id, entry_id) VALUES (NEW.tenant_id, NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_entries_leave_for_sealing AFTER INSERT ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION leave_for_sealing();

ALTER TABLE audit_unsealed ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_unsealed FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_unsealed_own ON audit_unsealed
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY audit_unsealed_look_up ON audit_unsealed FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, DELETE ON audit_unsealed TO "${appRole}";

ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seals FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_seals_own ON audit_seals
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY audit_seals_look_up ON audit_seals FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON audit_seals TO "${appRole}";

-- The sealer works for every tenant and is bound to none before it knows where there is work.
CREATE FUNCTION trails() RETURNS TABLE (tenant_id uuid, unsealed boolean, sealed bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT t.id, EXISTS (SELECT FROM audit_unsealed u WHERE u.tenant_id = t.id),
            coalesce((SELECT max(s.position) FROM audit_seals s WHERE s.tenant_id = t.id), 0)
        FROM tenants t
    $$;
REVOKE EXECUTE ON FUNCTION trails() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trails() TO "${appRole}";
