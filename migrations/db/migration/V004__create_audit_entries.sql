-- No foreign keys: an entry outlives what it speaks of, and an edit takes no lock on its tenant's row.
CREATE TABLE audit_entries (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,
    at           timestamptz NOT NULL,
    member_id    uuid NOT NULL,
    actor        text NOT NULL,
    action       text NOT NULL,
    subject_kind text NOT NULL,
    subject_id   uuid NOT NULL,
    before       jsonb,
    after        jsonb,
    reason       text,
    PRIMARY KEY (tenant_id, id)
);

ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entries_own ON audit_entries
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());

GRANT SELECT, INSERT ON audit_entries TO "${appRole}";
