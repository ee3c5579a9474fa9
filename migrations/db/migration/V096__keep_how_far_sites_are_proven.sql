-- How far a site is proven: for each rung above "planned" that all of its hosts reached, from the lowest up, the oldest
-- evidence that it rests on. It ages out so many days after that; the rung of a day is read off, never written.
CREATE TABLE site_proofs (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    site_id uuid NOT NULL,
    proven_since timestamptz[] NOT NULL,
    CONSTRAINT site_proofs_pkey PRIMARY KEY (tenant_id, site_id),
    CONSTRAINT site_proofs_rungs_check CHECK (cardinality(proven_since) <= 6),
    CONSTRAINT site_proofs_site_fkey FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE site_proofs ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_proofs FORCE ROW LEVEL SECURITY;
CREATE POLICY site_proofs_own ON site_proofs
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY site_proofs_seen ON site_proofs AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT, UPDATE ON site_proofs TO "${appRole}";
