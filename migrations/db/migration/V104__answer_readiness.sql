-- What was answered to the questions before a site's clients move to Always On VPN. Written once; the last counts.
CREATE TABLE readiness_answers (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    site_id     uuid NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    question    text NOT NULL,
    reply       text NOT NULL CHECK (reply IN ('yes', 'no', 'unknown')),
    note        text NOT NULL,
    member_name text NOT NULL,
    answered_at timestamptz NOT NULL,
    CONSTRAINT readiness_answers_pkey PRIMARY KEY (tenant_id, site_id, number),
    CONSTRAINT readiness_answers_site_fkey FOREIGN KEY (tenant_id, site_id)
        REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE readiness_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE readiness_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY readiness_answers_own ON readiness_answers
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY readiness_answers_seen ON readiness_answers AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON readiness_answers TO "${appRole}";
