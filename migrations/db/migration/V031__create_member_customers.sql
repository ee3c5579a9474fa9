-- The customers of a member who does not see them all.
CREATE TABLE member_customers (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    member_id   uuid NOT NULL,
    customer_id uuid NOT NULL,
    CONSTRAINT member_customers_pkey PRIMARY KEY (tenant_id, member_id, customer_id),
    CONSTRAINT member_customers_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT member_customers_customer_fkey FOREIGN KEY (tenant_id, customer_id)
        REFERENCES customers (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX member_customers_by_customer ON member_customers (tenant_id, customer_id);

ALTER TABLE member_customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_customers FORCE ROW LEVEL SECURITY;
CREATE POLICY member_customers_own ON member_customers
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON member_customers TO "${appRole}";
