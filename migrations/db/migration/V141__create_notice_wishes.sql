-- What a member wants to be told of by mail; who never said anything has no row. No customers: all that they see.
CREATE TABLE notice_wishes (
    tenant_id  uuid NOT NULL DEFAULT current_tenant(),
    member_id  uuid NOT NULL,
    kinds      text[] NOT NULL,
    customers  uuid[],
    daily      boolean NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT notice_wishes_pkey PRIMARY KEY (tenant_id, member_id),
    CONSTRAINT notice_wishes_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE notice_wishes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice_wishes FORCE ROW LEVEL SECURITY;
CREATE POLICY notice_wishes_own ON notice_wishes
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON notice_wishes TO "${appRole}";
