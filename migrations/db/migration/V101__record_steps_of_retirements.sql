-- What was recorded of a retirement's steps, with evidence; of the policy how many clients it is gone from. Written once.
CREATE TABLE retirement_records (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    site_id     uuid NOT NULL,
    retirement  integer NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    step        text NOT NULL
        CHECK (step IN ('clients-out', 'policy-gone', 'uninstall', 'restore-remaining', 'network-location')),
    evidence    text NOT NULL,
    gone        integer,
    clients     integer,
    missing     text[],
    member_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT retirement_records_pkey PRIMARY KEY (tenant_id, site_id, retirement, number),
    CONSTRAINT retirement_records_count_check CHECK (CASE step
        WHEN 'policy-gone' THEN gone IS NOT NULL AND clients IS NOT NULL AND missing IS NOT NULL
            AND gone BETWEEN 0 AND clients AND cardinality(missing) = clients - gone
        ELSE num_nonnulls(gone, clients, missing) = 0 END),
    CONSTRAINT retirement_records_retirement_fkey FOREIGN KEY (tenant_id, site_id, retirement)
        REFERENCES retirements (tenant_id, site_id, number) ON DELETE CASCADE
);

ALTER TABLE retirement_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE retirement_records FORCE ROW LEVEL SECURITY;
CREATE POLICY retirement_records_own ON retirement_records
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY retirement_records_seen ON retirement_records AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON retirement_records TO "${appRole}";
