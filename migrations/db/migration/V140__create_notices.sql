-- What people and programs are told of. A row is written in the transaction of what happened and spread to whoever wants it
-- afterwards. No foreign keys: a notice outlives what it speaks of. Of one key there is one notice, whoever looks how often.
CREATE TABLE notices (
    tenant_id     uuid NOT NULL DEFAULT current_tenant(),
    id            uuid NOT NULL,
    kind          text NOT NULL CHECK (length(kind) <= 40),
    said_once     text NOT NULL,
    customer_id   uuid,
    customer_name text NOT NULL,
    site_id       uuid,
    site_name     text NOT NULL,
    actor_id      uuid,
    actor_name    text NOT NULL,
    happened_at   timestamptz NOT NULL,
    facts         jsonb NOT NULL,
    spread_at     timestamptz,
    CONSTRAINT notices_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT notices_said_once_key UNIQUE (tenant_id, said_once)
);
CREATE INDEX notices_to_spread ON notices (tenant_id, id) WHERE spread_at IS NULL;

ALTER TABLE notices ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices FORCE ROW LEVEL SECURITY;
CREATE POLICY notices_own ON notices USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY notices_seen ON notices AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR customer_id = ANY ((SELECT seen_customers())::uuid[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON notices TO "${appRole}";
