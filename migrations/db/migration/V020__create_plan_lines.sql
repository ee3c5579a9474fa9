-- One host's line of the design, from a revision on until (not including) another.
create table plan_lines (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    site_id uuid not null,
    host_id uuid not null,
    from_revision integer not null,
    until_revision integer,
    line jsonb not null,
    findings jsonb not null,
    constraint plan_lines_pkey primary key (tenant_id, site_id, host_id, from_revision),
    constraint plan_lines_site_fkey foreign key (tenant_id, site_id) references sites (tenant_id, id) on delete cascade,
    constraint plan_lines_span_check check (until_revision > from_revision)
);
create unique index plan_lines_in_force on plan_lines (tenant_id, site_id, host_id) where until_revision is null;

alter table plan_lines enable row level security;
alter table plan_lines force row level security;
create policy plan_lines_of_tenant on plan_lines
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on plan_lines to ${appRole};
