-- What somebody recorded of a step, in order; the last of a step counts. Written once. No foreign key leads to the
-- member, who may be removed.
CREATE TABLE applications (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    site_id     uuid NOT NULL,
    round       integer NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    task        integer NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('pending', 'done', 'failed', 'skipped')),
    member_id   uuid NOT NULL,
    member_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    evidence    text NOT NULL,
    note        text NOT NULL CHECK (outcome NOT IN ('failed', 'skipped') OR note <> ''),
    file_name   text,
    file_type   text CHECK (file_type IN ('text/plain', 'application/json', 'image/png')),
    file        bytea CHECK (octet_length(file) <= 1048576),
    CONSTRAINT applications_pkey PRIMARY KEY (tenant_id, site_id, round, number),
    CONSTRAINT applications_file_whole CHECK (num_nonnulls(file_name, file_type, file) IN (0, 3)),
    CONSTRAINT applications_task_fkey FOREIGN KEY (tenant_id, site_id, round, task)
        REFERENCES round_steps (tenant_id, site_id, round, number) ON DELETE CASCADE
);
CREATE INDEX applications_by_task ON applications (tenant_id, site_id, round, task, number);

ALTER TABLE applications ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications FORCE ROW LEVEL SECURITY;
CREATE POLICY applications_own ON applications
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY applications_seen ON applications AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON applications TO "${appRole}";
