-- An address given back rests here before it may serve again.
CREATE TABLE resting_addresses (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    customer_id uuid NOT NULL,
    address inet NOT NULL,
    free_at timestamptz NOT NULL,
    CONSTRAINT resting_addresses_pkey PRIMARY KEY (tenant_id, customer_id, address),
    CONSTRAINT resting_addresses_customer_fkey FOREIGN KEY (tenant_id, customer_id)
        REFERENCES customers (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE resting_addresses ENABLE ROW LEVEL SECURITY;
ALTER TABLE resting_addresses FORCE ROW LEVEL SECURITY;
CREATE POLICY resting_addresses_own ON resting_addresses
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON resting_addresses TO "${appRole}";
