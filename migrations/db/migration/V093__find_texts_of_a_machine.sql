-- The newest texts of one machine are found without reading those of the others; what a site has none of is soon known.
CREATE INDEX observations_of_machine ON observations (tenant_id, site_id, source, id);
