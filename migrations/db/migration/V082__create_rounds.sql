-- A round is one carrying out of a plan revision, from the act that began it; its steps are those of the runbook of the
-- difference to what was in force then, kept as they were. Written once.
CREATE TABLE rounds (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id   uuid NOT NULL,
    number    integer NOT NULL CHECK (number > 0),
    revision  integer NOT NULL,
    begun_at  timestamptz NOT NULL,
    CONSTRAINT rounds_pkey PRIMARY KEY (tenant_id, site_id, number),
    CONSTRAINT rounds_revision_fkey FOREIGN KEY (tenant_id, site_id, revision)
        REFERENCES plan_revisions (tenant_id, site_id, revision) ON DELETE CASCADE
);
CREATE INDEX rounds_by_revision ON rounds (tenant_id, site_id, revision, number);

-- The host has no foreign key: it may have left the site, which is why something is taken back on it.
CREATE TABLE round_steps (
    tenant_id    uuid NOT NULL DEFAULT current_tenant(),
    site_id      uuid NOT NULL,
    round        integer NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    step         text NOT NULL,
    host_id      uuid,
    host_name    text,
    title        text NOT NULL,
    effect       text NOT NULL CHECK (effect IN ('none', 'sets', 'takes_back')),
    after_policy boolean NOT NULL,
    CONSTRAINT round_steps_pkey PRIMARY KEY (tenant_id, site_id, round, number),
    CONSTRAINT round_steps_key UNIQUE NULLS NOT DISTINCT (tenant_id, site_id, round, step, host_id),
    CONSTRAINT round_steps_round_fkey FOREIGN KEY (tenant_id, site_id, round)
        REFERENCES rounds (tenant_id, site_id, number) ON DELETE CASCADE
);

ALTER TABLE rounds ENABLE ROW LEVEL SECURITY;
ALTER TABLE rounds FORCE ROW LEVEL SECURITY;
CREATE POLICY rounds_own ON rounds
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY rounds_seen ON rounds AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON rounds TO "${appRole}";

ALTER TABLE round_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE round_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY round_steps_own ON round_steps
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY round_steps_seen ON round_steps AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON round_steps TO "${appRole}";
