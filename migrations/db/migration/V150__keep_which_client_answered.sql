-- Which client answered, so that a later failure of that one ends what it proved; empty where it is of none or not known.
ALTER TABLE signs ADD COLUMN client text NOT NULL DEFAULT '';
ALTER TABLE signs DROP CONSTRAINT signs_pkey;
ALTER TABLE signs ADD CONSTRAINT signs_pkey PRIMARY KEY (tenant_id, site_id, host_id, sign, client);
GRANT DELETE ON signs TO "${appRole}";
-- The client whose session a statement rests on.
ALTER TABLE proof_statements ADD COLUMN client text NOT NULL DEFAULT '';
