-- PostgreSQL chooses among the indexes by what it last counted, and counts by itself only minutes after thousands of
-- rows came. Until then it read all hosts of a site for one edit. Only a table's owner may have it counted.
CREATE PROCEDURE count_hosts()
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN ANALYZE (SKIP_LOCKED) public.hosts; END $$;
REVOKE EXECUTE ON PROCEDURE count_hosts() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE count_hosts() TO "${appRole}";
