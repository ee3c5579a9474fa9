-- Sites of one customer with the same deployment name are entry points of one deployment.
CREATE TABLE deployments (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT deployments_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT deployments_of_customer_key UNIQUE (tenant_id, customer_id, id),
    CONSTRAINT deployments_name_key UNIQUE (tenant_id, customer_id, name),
    CONSTRAINT deployments_customer_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id)
);

ALTER TABLE deployments ENABLE ROW LEVEL SECURITY;
ALTER TABLE deployments FORCE ROW LEVEL SECURITY;
CREATE POLICY deployments_own ON deployments
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON deployments TO "${appRole}";
