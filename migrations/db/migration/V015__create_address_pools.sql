-- Where the search for the next free identifier of a customer's /64 goes on; the row is locked while one is chosen.
CREATE TABLE address_pools (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    customer_id uuid NOT NULL,
    prefix cidr NOT NULL,
    cursor bigint NOT NULL,
    CONSTRAINT address_pools_pkey PRIMARY KEY (tenant_id, customer_id, prefix),
    CONSTRAINT address_pools_customer_fkey FOREIGN KEY (tenant_id, customer_id)
        REFERENCES customers (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE address_pools ENABLE ROW LEVEL SECURITY;
ALTER TABLE address_pools FORCE ROW LEVEL SECURITY;
CREATE POLICY address_pools_own ON address_pools
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON address_pools TO "${appRole}";
