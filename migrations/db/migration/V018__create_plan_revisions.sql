-- One immutable design of a site with who, when, why, and the frame that is in force from it on.
CREATE TABLE plan_revisions (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    reason text NOT NULL,
    hash text NOT NULL,
    frame_revision integer NOT NULL,
    CONSTRAINT plan_revisions_pkey PRIMARY KEY (tenant_id, site_id, revision),
    CONSTRAINT plan_revisions_site_fkey FOREIGN KEY (tenant_id, site_id)
        REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE plan_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_revisions FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_revisions_own ON plan_revisions
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON plan_revisions TO "${appRole}";
