-- Whoever sends works for every tenant and is bound to none before it knows where there is work. What it is told are numbers.
CREATE POLICY notices_look_up ON notices FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY deliveries_look_up ON deliveries FOR SELECT TO CURRENT_USER USING (true);

-- It counts for every customer, whoever the transaction is bound to, and leaves the binding as it was.
CREATE FUNCTION notice_queues(now timestamptz)
    RETURNS TABLE (tenant_id uuid, unspread bigint, waiting bigint, due bigint, oldest timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    #variable_conflict use_column
    DECLARE
        bound text := coalesce(current_setting('app.customers', true), '');
    BEGIN
        PERFORM set_config('app.customers', '*', true);
        RETURN QUERY
            SELECT t.id, coalesce(n.unspread, 0), coalesce(d.waiting, 0), coalesce(d.due, 0), least(n.oldest, d.oldest)
            FROM tenants t
            LEFT JOIN (SELECT tenant_id, count(*) AS unspread, min(happened_at) AS oldest
                       FROM notices WHERE spread_at IS NULL GROUP BY tenant_id) n ON n.tenant_id = t.id
            LEFT JOIN (SELECT tenant_id, count(*) AS waiting, count(*) FILTER (WHERE due_at <= $1) AS due,
                           min(due_at) FILTER (WHERE due_at <= $1) AS oldest
                       FROM deliveries WHERE state = 'waiting' GROUP BY tenant_id) d ON d.tenant_id = t.id;
        PERFORM set_config('app.customers', bound, true);
    END $$;
REVOKE EXECUTE ON FUNCTION notice_queues(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notice_queues(timestamptz) TO "${appRole}";
