-- The frame of a site's design from this revision on, with what the rules report about it.
CREATE TABLE plan_frames (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    revision integer NOT NULL,
    frame jsonb NOT NULL,
    findings jsonb NOT NULL,
    CONSTRAINT plan_frames_pkey PRIMARY KEY (tenant_id, site_id, revision),
    CONSTRAINT plan_frames_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE plan_frames ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_frames FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_frames_own ON plan_frames
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON plan_frames TO "${appRole}";
