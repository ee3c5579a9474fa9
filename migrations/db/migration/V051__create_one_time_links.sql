-- What lets somebody in who has no password yet, or no longer: good once, for a while, and one per member.
CREATE TABLE one_time_links (
    tenant_id   uuid NOT NULL DEFAULT current_tenant(),
    member_id   uuid NOT NULL,
    purpose     text NOT NULL CHECK (purpose IN ('invitation', 'password-reset')),
    secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
    expires_at  timestamptz NOT NULL,
    CONSTRAINT one_time_links_pkey PRIMARY KEY (tenant_id, member_id),
    CONSTRAINT one_time_links_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX one_time_links_by_secret ON one_time_links (secret_hash);

ALTER TABLE one_time_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE one_time_links FORCE ROW LEVEL SECURITY;
CREATE POLICY one_time_links_own ON one_time_links
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY one_time_links_look_up ON one_time_links FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_links TO "${appRole}";

-- Whoever opens a link brings its secret and no tenant yet.
CREATE FUNCTION one_time_link(sought bytea, now timestamptz)
    RETURNS TABLE (tenant_id uuid, tenant_name text, member_id uuid, email text, name text, purpose text,
                   identity_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT m.tenant_id, t.name, m.id, m.email, m.name, l.purpose, i.id
        FROM one_time_links l
        JOIN members m ON m.tenant_id = l.tenant_id AND m.id = l.member_id
        JOIN tenants t ON t.id = m.tenant_id
        LEFT JOIN identities i ON i.email = m.email
        WHERE l.secret_hash = sought AND l.expires_at > now AND m.disabled_at IS NULL
    $$;

-- True when the member's identity is a member elsewhere too: no single firm may then open its door.
CREATE FUNCTION is_member_elsewhere(member uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
        SELECT EXISTS (
            SELECT FROM members here JOIN members there ON there.identity_id = here.identity_id
            WHERE here.tenant_id = current_tenant() AND here.id = member AND there.tenant_id <> here.tenant_id)
    $$;
REVOKE EXECUTE ON FUNCTION one_time_link(bytea, timestamptz), is_member_elsewhere(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION one_time_link(bytea, timestamptz), is_member_elsewhere(uuid) TO "${appRole}";
