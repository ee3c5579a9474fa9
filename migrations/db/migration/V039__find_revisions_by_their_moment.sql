-- What changed since somebody's last visit is asked whenever they open the first page.
CREATE INDEX plan_revisions_by_moment ON plan_revisions (tenant_id, created_at);
