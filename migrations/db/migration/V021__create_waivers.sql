-- A finding of a site that a person accepted, with the reason.
CREATE TABLE waivers (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    code text NOT NULL,
    reason text NOT NULL,
    member_name text NOT NULL,
    granted_at timestamptz NOT NULL,
    until_on date,
    CONSTRAINT waivers_pkey PRIMARY KEY (tenant_id, site_id, code),
    CONSTRAINT waivers_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE waivers ENABLE ROW LEVEL SECURITY;
ALTER TABLE waivers FORCE ROW LEVEL SECURITY;
CREATE POLICY waivers_own ON waivers
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON waivers TO "${appRole}";
