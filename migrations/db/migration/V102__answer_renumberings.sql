-- What was answered to the questions of a renumbering, for one change of what clients know. Written once; the last counts.
CREATE TABLE renumbering_answers (
    tenant_id     uuid NOT NULL DEFAULT current_tenant(),
    site_id       uuid NOT NULL,
    number        integer NOT NULL CHECK (number > 0),
    former_basis  text NOT NULL,
    new_basis     text NOT NULL,
    way           text NOT NULL CHECK (way IN ('dns-only', 'second-deployment', 'clients-refreshed')),
    deployment    text,
    former_group  text,
    new_group     text,
    former_policy text,
    new_policy    text,
    refreshed     integer,
    clients       integer,
    missing       text[],
    reason        text NOT NULL,
    member_name   text NOT NULL,
    answered_at   timestamptz NOT NULL,
    CONSTRAINT renumbering_answers_pkey PRIMARY KEY (tenant_id, site_id, number),
    CONSTRAINT renumbering_answers_second_check CHECK (
        num_nonnulls(deployment, former_group, new_group, former_policy, new_policy)
            = CASE way WHEN 'second-deployment' THEN 5 ELSE 0 END),
    CONSTRAINT renumbering_answers_count_check CHECK (CASE way
        WHEN 'clients-refreshed' THEN refreshed IS NOT NULL AND clients IS NOT NULL AND missing IS NOT NULL
            AND refreshed BETWEEN 0 AND clients AND cardinality(missing) = clients - refreshed
        ELSE num_nonnulls(refreshed, clients, missing) = 0 END),
    CONSTRAINT renumbering_answers_site_fkey FOREIGN KEY (tenant_id, site_id)
        REFERENCES sites (tenant_id, id) ON DELETE CASCADE
);

ALTER TABLE renumbering_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE renumbering_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY renumbering_answers_own ON renumbering_answers
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY renumbering_answers_seen ON renumbering_answers AS RESTRICTIVE
    USING ((SELECT sees_every_customer()) OR site_id IN (SELECT id FROM sites));
GRANT SELECT, INSERT ON renumbering_answers TO "${appRole}";
