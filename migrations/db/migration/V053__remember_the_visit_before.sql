-- When a member was here last before the session that began last; nothing at their first visit.
ALTER TABLE members ADD COLUMN visited_before timestamptz;
