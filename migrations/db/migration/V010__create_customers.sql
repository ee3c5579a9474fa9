-- A customer is an organisation whose DirectAccess estate is planned.
CREATE TABLE customers (
    tenant_id uuid NOT NULL DEFAULT current_tenant() REFERENCES tenants (id),
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 0,
    name text NOT NULL,
    reference text,
    CONSTRAINT customers_pkey PRIMARY KEY (tenant_id, id)
);

ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE customers FORCE ROW LEVEL SECURITY;
CREATE POLICY customers_own ON customers
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON customers TO "${appRole}";
