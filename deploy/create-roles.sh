#!/bin/sh
# The two roles of Outward in a PostgreSQL of your own; run once as a superuser, with both passwords in the environment.
set -eu
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "${POSTGRES_DB:-outward}" \
  -v owner="$OUTWARD_OWNER_PASSWORD" -v app="$OUTWARD_APP_PASSWORD" -v database="${POSTGRES_DB:-outward}" <<'SQL'
CREATE ROLE outward_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE outward_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app';
ALTER DATABASE :"database" OWNER TO outward_owner;
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO outward_app;
SQL
