-- A site is one entry point of a deployment; null stands for not known yet.
CREATE TABLE sites (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 0,
    customer_id uuid NOT NULL,
    deployment_id uuid NOT NULL,
    name text NOT NULL,
    topology text NOT NULL,
    load_balancing text NOT NULL,
    method text,
    public_ipv4 inet[] NOT NULL,
    organisation_prefix cidr,
    internal_prefixes cidr[] NOT NULL,
    client_prefix cidr,
    ipv6_at_install boolean,
    internal_vip inet,
    nodes jsonb NOT NULL,
    server_address inet,
    server_prefix_length integer,
    server_forwarding boolean,
    server_internal_ipv4 inet,
    internal_router inet,
    ipv6_path_confirmed boolean,
    teredo text NOT NULL,
    vpn_prefix cidr,
    nat64_prefix cidr,
    routing text NOT NULL,
    windows_version text,
    observed_from jsonb NOT NULL,
    CONSTRAINT sites_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT sites_of_customer_key UNIQUE (tenant_id, customer_id, id),
    CONSTRAINT sites_deployment_fkey FOREIGN KEY (tenant_id, customer_id, deployment_id)
        REFERENCES deployments (tenant_id, customer_id, id)
);
CREATE INDEX sites_by_deployment ON sites (tenant_id, deployment_id, id);

ALTER TABLE sites ENABLE ROW LEVEL SECURITY;
ALTER TABLE sites FORCE ROW LEVEL SECURITY;
CREATE POLICY sites_own ON sites
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON sites TO "${appRole}";
