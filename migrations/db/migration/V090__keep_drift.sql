-- How each machine of a site last differed from what was expected of it: the server, or a host by its id.
CREATE TABLE drifts (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    machine text NOT NULL CHECK (machine = 'server' OR machine ~ '^[0-9a-f-]{36}$'),
    observation_id uuid NOT NULL,
    observed_at timestamptz NOT NULL,
    revision integer NOT NULL,
    warnings integer NOT NULL,
    notes integer NOT NULL,
    findings jsonb NOT NULL,
    CONSTRAINT drifts_pkey PRIMARY KEY (tenant_id, site_id, machine),
    CONSTRAINT drifts_observation_fkey FOREIGN KEY (tenant_id, observation_id)
        REFERENCES observations (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT drifts_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE drifts ENABLE ROW LEVEL SECURITY;
ALTER TABLE drifts FORCE ROW LEVEL SECURITY;
CREATE POLICY drifts_own ON drifts USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY drifts_seen ON drifts AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT, UPDATE ON drifts TO "${appRole}";
