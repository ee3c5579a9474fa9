-- A browser in which somebody signed in, working in one of their firms at a time. It ends with its time, by its person,
-- by a change of password, and as soon as the member is disabled or has another session version.
CREATE TABLE sessions (
    identity_id    uuid NOT NULL,
    id             uuid NOT NULL,
    tenant_id      uuid NOT NULL,
    member_id      uuid NOT NULL,
    member_version integer NOT NULL,
    begun_at       timestamptz NOT NULL,
    seen_at        timestamptz NOT NULL,
    idle_until     timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    proved_at      timestamptz NOT NULL,
    network        text NOT NULL CHECK (length(network) <= 60),
    browser        text NOT NULL CHECK (length(browser) <= 200),
    CONSTRAINT sessions_pkey PRIMARY KEY (identity_id, id),
    CONSTRAINT sessions_identity_fkey FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE,
    CONSTRAINT sessions_member_fkey FOREIGN KEY (tenant_id, member_id)
        REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX sessions_by_member ON sessions (tenant_id, member_id);
CREATE INDEX sessions_by_end ON sessions (ends_at);

ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY sessions_own ON sessions
    USING (identity_id = current_identity()) WITH CHECK (identity_id = current_identity());
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO "${appRole}";

-- The application's own work for somebody in one of their firms: signing in, and their own account.
CREATE FUNCTION bind_entry(tenant uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bind_tenant(tenant), set_config('app.identity_id', person::text, true);
    RETURN true;
END $$;

DROP FUNCTION bind_session(uuid, uuid, integer);
-- False when the session has ended. Of its own affairs a transaction may write, whatever the role, and sees no customer.
CREATE FUNCTION bind_session(tenant uuid, person uuid, session uuid, now timestamptz, own_affairs boolean)
    RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    bound members;
BEGIN
    PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.identity_id', person::text, true);
    SELECT m.* INTO bound FROM sessions s
        JOIN members m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
            AND m.session_version = s.member_version AND m.disabled_at IS NULL
        WHERE s.identity_id = person AND s.id = session AND s.tenant_id = tenant
            AND s.ends_at > now AND s.idle_until > now;
    IF NOT FOUND THEN
        PERFORM set_config('app.tenant_id', '', true), set_config('app.identity_id', '', true);
        RETURN false;
    END IF;
    IF own_affairs THEN
        PERFORM set_config('app.role', bound.role, true), set_config('app.customers', '', true);
    ELSE
        PERFORM bind_rights(bound, true, NULL);
    END IF;
    RETURN true;
END $$;
