-- How far the newest round of each site has come, so that no list has to count its steps.
CREATE TABLE site_progress (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    round integer NOT NULL,
    revision integer NOT NULL,
    steps integer NOT NULL,
    done integer NOT NULL,
    settled integer NOT NULL,
    CONSTRAINT site_progress_pkey PRIMARY KEY (tenant_id, site_id),
    CONSTRAINT site_progress_counts_check CHECK (0 <= done AND done <= settled AND settled <= steps),
    CONSTRAINT site_progress_round_fkey FOREIGN KEY (tenant_id, site_id, round)
        REFERENCES rounds (tenant_id, site_id, number) ON DELETE CASCADE
);

-- The rounds that were begun before this was kept; their owner sees them only while the policies are not forced.
ALTER TABLE rounds NO FORCE ROW LEVEL SECURITY;
ALTER TABLE round_steps NO FORCE ROW LEVEL SECURITY;
ALTER TABLE applications NO FORCE ROW LEVEL SECURITY;
INSERT INTO site_progress (tenant_id, site_id, round, revision, steps, done, settled)
SELECT r.tenant_id, r.site_id, r.number, r.revision, count(s.number),
    count(*) FILTER (WHERE a.outcome = 'done'), count(*) FILTER (WHERE a.outcome IN ('done', 'skipped'))
FROM (SELECT DISTINCT ON (tenant_id, site_id) * FROM rounds ORDER BY tenant_id, site_id, number DESC) r
LEFT JOIN round_steps s ON s.tenant_id = r.tenant_id AND s.site_id = r.site_id AND s.round = r.number
LEFT JOIN LATERAL (
    SELECT outcome FROM applications a
    WHERE a.tenant_id = s.tenant_id AND a.site_id = s.site_id AND a.round = s.round AND a.task = s.number
    ORDER BY a.number DESC LIMIT 1) a ON true
GROUP BY r.tenant_id, r.site_id, r.number, r.revision;
ALTER TABLE rounds FORCE ROW LEVEL SECURITY;
ALTER TABLE round_steps FORCE ROW LEVEL SECURITY;
ALTER TABLE applications FORCE ROW LEVEL SECURITY;

ALTER TABLE site_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY site_progress_own ON site_progress
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY site_progress_seen ON site_progress AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT, UPDATE ON site_progress TO "${appRole}";
