-- What a person stated about a host: carried out, or managed from it with or without a user logged on. Written once.
CREATE TABLE proof_statements (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    host_id uuid NOT NULL,
    rung text NOT NULL CHECK (rung IN ('applied', 'managed-with-user', 'managed-before-logon')),
    stated_at timestamptz NOT NULL,
    member_name text NOT NULL,
    text text NOT NULL,
    CONSTRAINT proof_statements_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT proof_statements_site_fkey FOREIGN KEY (tenant_id, site_id)
        REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX proof_statements_of_site ON proof_statements (tenant_id, site_id, host_id, rung, stated_at);

ALTER TABLE proof_statements ENABLE ROW LEVEL SECURITY;
ALTER TABLE proof_statements FORCE ROW LEVEL SECURITY;
CREATE POLICY proof_statements_own ON proof_statements
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY proof_statements_seen ON proof_statements AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON proof_statements TO "${appRole}";
