-- One host's line of the design, from a revision on until (not including) another.
CREATE TABLE plan_lines (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    host_id uuid NOT NULL,
    from_revision integer NOT NULL,
    until_revision integer,
    line jsonb NOT NULL,
    findings jsonb NOT NULL,
    CONSTRAINT plan_lines_pkey PRIMARY KEY (tenant_id, site_id, host_id, from_revision),
    CONSTRAINT plan_lines_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT plan_lines_span_check CHECK (until_revision > from_revision)
);
CREATE UNIQUE INDEX plan_lines_in_force ON plan_lines (tenant_id, site_id, host_id) WHERE until_revision IS NULL;

ALTER TABLE plan_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_lines_own ON plan_lines
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_lines TO "${appRole}";
