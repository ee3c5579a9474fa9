-- Revisions, their frames and what was observed are written once and read; they go with their site, by its foreign key.
REVOKE DELETE ON plan_revisions, plan_frames, plan_lines, plan_heads, observations FROM "${appRole}";

-- Of a line nothing changes but the revision that it ends with.
REVOKE UPDATE ON plan_lines FROM "${appRole}";
GRANT UPDATE (until_revision) ON plan_lines TO "${appRole}";

COMMENT ON TABLE observations IS 'What servers and hosts printed, as it was sent, with what was read from it. What a person takes over changes the site and stands in the audit trail.';
