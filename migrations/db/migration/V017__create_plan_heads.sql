-- The newest revision of each site, and how many host findings of each code it holds.
CREATE TABLE plan_heads (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    revision integer NOT NULL,
    hash text NOT NULL,
    frame_revision integer NOT NULL,
    hosts integer NOT NULL,
    host_findings jsonb NOT NULL,
    CONSTRAINT plan_heads_pkey PRIMARY KEY (tenant_id, site_id),
    CONSTRAINT plan_heads_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE plan_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_heads_own ON plan_heads
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_heads TO "${appRole}";
