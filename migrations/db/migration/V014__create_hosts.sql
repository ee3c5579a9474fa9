-- A management host of a site; its address is the /64 it is numbered in with its interface identifier.
CREATE TABLE hosts (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 0,
    customer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    name text NOT NULL,
    interface_alias text NOT NULL,
    ipv4 inet,
    internal_prefix cidr,
    addressing text NOT NULL,
    interface_id bigint,
    role text NOT NULL,
    on_link boolean,
    routing text,
    address inet,
    CONSTRAINT hosts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT hosts_site_fkey FOREIGN KEY (tenant_id, customer_id, site_id)
        REFERENCES sites (tenant_id, customer_id, id) ON DELETE CASCADE,
    CONSTRAINT hosts_address_key UNIQUE (tenant_id, customer_id, address)
);
CREATE UNIQUE INDEX hosts_name_key ON hosts (tenant_id, site_id, lower(name));
CREATE INDEX hosts_in_order ON hosts (tenant_id, site_id, id);

ALTER TABLE hosts ENABLE ROW LEVEL SECURITY;
ALTER TABLE hosts FORCE ROW LEVEL SECURITY;
CREATE POLICY hosts_own ON hosts
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON hosts TO "${appRole}";
