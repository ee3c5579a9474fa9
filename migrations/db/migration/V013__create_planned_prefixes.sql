CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Which prefixes a customer's sites plan with: clients' must be apart everywhere, manage-out ones between deployments.
CREATE TABLE planned_prefixes (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    customer_id uuid NOT NULL,
    deployment_id uuid NOT NULL,
    site_id uuid NOT NULL,
    kind text NOT NULL,
    prefix cidr NOT NULL,
    CONSTRAINT planned_prefixes_pkey PRIMARY KEY (tenant_id, site_id, kind),
    CONSTRAINT planned_prefixes_site_fkey FOREIGN KEY (tenant_id, customer_id, site_id)
        REFERENCES sites (tenant_id, customer_id, id) ON DELETE CASCADE,
    CONSTRAINT planned_prefixes_kind_check CHECK (kind IN ('ip-https', 'teredo', 'vpn', 'manage-out')),
    CONSTRAINT client_prefixes_apart EXCLUDE USING GIST
        (tenant_id WITH =, customer_id WITH =, prefix inet_ops WITH &&) WHERE (kind <> 'manage-out'),
    CONSTRAINT manage_out_prefixes_apart EXCLUDE USING GIST
        (tenant_id WITH =, customer_id WITH =, deployment_id WITH <>, prefix inet_ops WITH &&)
        WHERE (kind = 'manage-out')
);

ALTER TABLE planned_prefixes ENABLE ROW LEVEL SECURITY;
ALTER TABLE planned_prefixes FORCE ROW LEVEL SECURITY;
CREATE POLICY planned_prefixes_own ON planned_prefixes
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON planned_prefixes TO "${appRole}";
