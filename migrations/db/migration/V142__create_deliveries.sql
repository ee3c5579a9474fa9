-- A notice on its way to somebody. Whoever takes one moves due_at on first: what is lost while it is sent is sent again.
CREATE TABLE deliveries (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id        uuid NOT NULL DEFAULT gen_random_uuid(),
    notice_id uuid NOT NULL,
    member_id uuid NOT NULL,
    daily     boolean NOT NULL,
    state     text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given-up', 'dropped')),
    attempts  integer NOT NULL DEFAULT 0,
    begun_at  timestamptz NOT NULL,
    due_at    timestamptz NOT NULL,
    ended_at  timestamptz,
    trouble   text NOT NULL DEFAULT '' CHECK (length(trouble) <= 400),
    CONSTRAINT deliveries_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT deliveries_notice_fkey FOREIGN KEY (tenant_id, notice_id)
        REFERENCES notices (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT deliveries_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX deliveries_due ON deliveries (tenant_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_by_notice ON deliveries (tenant_id, notice_id);
CREATE INDEX deliveries_by_member ON deliveries (tenant_id, member_id);

ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY;
CREATE POLICY deliveries_own ON deliveries
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY deliveries_seen ON deliveries AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR notice_id IN (SELECT id FROM notices));
GRANT SELECT, INSERT, UPDATE, DELETE ON deliveries TO "${appRole}";
