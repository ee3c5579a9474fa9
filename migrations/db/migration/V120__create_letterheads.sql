-- How a firm's documents look: what is not chosen is ours. A template is kept as the styles that were taken from it.
CREATE TABLE letterheads (
    tenant_id       uuid NOT NULL DEFAULT current_tenant(),
    name            text CHECK (name <> '' AND char_length(name) <= 200),
    colour          text CHECK (colour ~ '^#[0-9a-f]{6}$'),
    logo            bytea CHECK (octet_length(logo) <= 4194304),
    logo_width      integer CHECK (logo_width > 0),
    logo_height     integer CHECK (logo_height > 0),
    template_name   text CHECK (char_length(template_name) <= 200),
    template_styles text CHECK (char_length(template_styles) <= 2097152),
    changed_at      timestamptz NOT NULL,
    changed_by      text NOT NULL,
    CONSTRAINT letterheads_pkey PRIMARY KEY (tenant_id),
    CONSTRAINT letterheads_logo_whole CHECK (num_nonnulls(logo, logo_width, logo_height) IN (0, 3)),
    CONSTRAINT letterheads_template_whole CHECK (num_nonnulls(template_name, template_styles) IN (0, 2)),
    CONSTRAINT letterheads_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE
);

ALTER TABLE letterheads ENABLE ROW LEVEL SECURITY;
ALTER TABLE letterheads FORCE ROW LEVEL SECURITY;
CREATE POLICY letterheads_own ON letterheads
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON letterheads TO "${appRole}";
