-- The newest revision of each site, and how many host findings of each code it holds.
create table plan_heads (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    site_id uuid not null,
    revision integer not null,
    hash text not null,
    frame_revision integer not null,
    hosts integer not null,
    host_findings jsonb not null,
    constraint plan_heads_pkey primary key (tenant_id, site_id),
    constraint plan_heads_site_fkey foreign key (tenant_id, site_id) references sites (tenant_id, id) on delete cascade
);

alter table plan_heads enable row level security;
alter table plan_heads force row level security;
create policy plan_heads_of_tenant on plan_heads
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on plan_heads to ${appRole};
