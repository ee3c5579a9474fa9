-- An entry is one line of JSON, kept byte for byte as it was written; the columns beside it only find it.
ALTER TABLE audit_entries ADD COLUMN site_id uuid, ADD COLUMN line text;
ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY;
UPDATE audit_entries SET
    site_id = CASE subject_kind WHEN 'site' THEN subject_id END,
    line = json_build_object(
    'version', 1, 'tenantId', tenant_id, 'id', id,
    'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'memberId', member_id, 'actor', actor, 'action', action, 'subjectKind', subject_kind, 'subjectId', subject_id,
    'customerId', customer_id,
    'siteId', CASE subject_kind WHEN 'site' THEN subject_id END, 'address', NULL, 'requestId', NULL, 'tokenId', NULL, 'reason', reason,
    'before', before, 'after', after)::text;
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_entries
    ALTER COLUMN line SET NOT NULL,
    ALTER COLUMN member_id DROP NOT NULL,
    DROP COLUMN before,
    DROP COLUMN after,
    DROP COLUMN reason;
CREATE INDEX audit_entries_by_site ON audit_entries (tenant_id, site_id, id);
CREATE INDEX audit_entries_by_subject ON audit_entries (tenant_id, subject_id, id);
CREATE INDEX audit_entries_by_member ON audit_entries (tenant_id, member_id, id);
