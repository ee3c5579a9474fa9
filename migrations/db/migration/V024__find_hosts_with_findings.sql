-- Pages name the first hosts of each finding; most hosts have none.
CREATE INDEX plan_lines_with_findings ON plan_lines (tenant_id, site_id, host_id)
    WHERE until_revision IS NULL AND findings <> '[]';
