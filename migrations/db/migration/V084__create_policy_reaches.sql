-- How many clients the new policy has reached in a round, as somebody saw it; the last counts. Written once.
CREATE TABLE policy_reaches (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    site_id     uuid NOT NULL,
    round       integer NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    reached     integer NOT NULL CHECK (reached BETWEEN 0 AND clients),
    clients     integer NOT NULL CHECK (clients > 0),
    missing     text[] NOT NULL CHECK (cardinality(missing) = clients - reached),
    reason      text NOT NULL,
    member_id   uuid NOT NULL,
    member_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT policy_reaches_pkey PRIMARY KEY (tenant_id, site_id, round, number),
    CONSTRAINT policy_reaches_round_fkey FOREIGN KEY (tenant_id, site_id, round)
        REFERENCES rounds (tenant_id, site_id, number) ON DELETE CASCADE
);

ALTER TABLE policy_reaches ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_reaches FORCE ROW LEVEL SECURITY;
CREATE POLICY policy_reaches_own ON policy_reaches
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY policy_reaches_seen ON policy_reaches AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON policy_reaches TO "${appRole}";
