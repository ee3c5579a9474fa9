-- A view of a list that a member keeps under a name; at most one of each list opens by itself.
CREATE TABLE saved_views (
    tenant_id uuid NOT NULL DEFAULT current_tenant(),
    member_id uuid NOT NULL,
    list text NOT NULL CHECK (list ~ '^[a-z]{1,20}$'),
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    query text NOT NULL CHECK (length(query) BETWEEN 1 AND 4000),
    usual boolean NOT NULL,
    CONSTRAINT saved_views_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT saved_views_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX saved_views_name_key ON saved_views (tenant_id, member_id, list, lower(name));
CREATE UNIQUE INDEX saved_views_usual_key ON saved_views (tenant_id, member_id, list) WHERE usual;

ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_views FORCE ROW LEVEL SECURITY;
CREATE POLICY saved_views_own ON saved_views
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY saved_views_of_member ON saved_views AS RESTRICTIVE
    USING (member_id IN (SELECT id FROM members WHERE identity_id = (SELECT current_identity())));
GRANT SELECT, INSERT, DELETE ON saved_views TO "${appRole}";
