-- What a text of a host proved: that its routes stand, or that it reached the server or a client. The latest of each.
CREATE TABLE signs (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    host_id uuid NOT NULL,
    sign text NOT NULL CHECK (sign IN ('routes', 'server', 'client-ping', 'client-session')),
    seen_at timestamptz NOT NULL,
    observation_id uuid NOT NULL,
    member_name text NOT NULL,
    CONSTRAINT signs_pkey PRIMARY KEY (tenant_id, site_id, host_id, sign),
    CONSTRAINT signs_observation_fkey FOREIGN KEY (tenant_id, observation_id)
        REFERENCES observations (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT signs_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE signs ENABLE ROW LEVEL SECURITY;
ALTER TABLE signs FORCE ROW LEVEL SECURITY;
CREATE POLICY signs_own ON signs USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY signs_seen ON signs AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT, UPDATE ON signs TO "${appRole}";
