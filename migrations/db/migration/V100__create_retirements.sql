-- Retirements of a site: begun with a reason, ended early or carried to the end. The last counts.
CREATE TABLE retirements (
    tenant_id     uuid NOT NULL DEFAULT current_tenant(),
    site_id       uuid NOT NULL,
    number        integer NOT NULL CHECK (number > 0),
    reason        text NOT NULL,
    others_remain boolean NOT NULL,
    planned_on    date,
    member_name   text NOT NULL,
    begun_at      timestamptz NOT NULL,
    end_reason    text,
    ended_by      text,
    ended_at      timestamptz,
    CONSTRAINT retirements_pkey PRIMARY KEY (tenant_id, site_id, number),
    CONSTRAINT retirements_end_check CHECK (num_nulls(end_reason, ended_by, ended_at) IN (0, 3)),
    CONSTRAINT retirements_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE retirements ENABLE ROW LEVEL SECURITY;
ALTER TABLE retirements FORCE ROW LEVEL SECURITY;
CREATE POLICY retirements_own ON retirements
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY retirements_seen ON retirements AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT, UPDATE (end_reason, ended_by, ended_at) ON retirements TO "${appRole}";
