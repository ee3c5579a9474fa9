-- What was done with a plan revision, in order: asked for, approved, sent back, discarded, begun. Written once. No
-- foreign key leads to the member, who may be removed; the person is kept, so that nobody approves what they asked for.
CREATE TABLE plan_acts (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    site_id     uuid NOT NULL,
    revision    integer NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    act         text NOT NULL CHECK (act IN ('ask', 'approve', 'decline', 'discard', 'begin', 'apply', 'verify')),
    member_id   uuid NOT NULL,
    identity_id uuid NOT NULL,
    member_name text NOT NULL,
    acted_at    timestamptz NOT NULL,
    reason      text NOT NULL,
    hash        text NOT NULL,
    CONSTRAINT plan_acts_pkey PRIMARY KEY (tenant_id, site_id, revision, number),
    CONSTRAINT plan_acts_revision_fkey FOREIGN KEY (tenant_id, site_id, revision)
        REFERENCES plan_revisions (tenant_id, site_id, revision) ON DELETE CASCADE
);

ALTER TABLE plan_acts ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_acts FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_acts_own ON plan_acts
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY plan_acts_seen ON plan_acts AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON plan_acts TO "${appRole}";
