-- What a server reported about a site, as it was pasted, and what a person decided about it.
CREATE TABLE observations (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    observed_at timestamptz NOT NULL,
    member_name text NOT NULL,
    source text NOT NULL,
    content text NOT NULL,
    reading jsonb NOT NULL,
    CONSTRAINT observations_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT observations_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX observations_of_site ON observations (tenant_id, site_id, id);

ALTER TABLE observations ENABLE ROW LEVEL SECURITY;
ALTER TABLE observations FORCE ROW LEVEL SECURITY;
CREATE POLICY observations_own ON observations
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON observations TO "${appRole}";
