-- A finding of a site that a person accepted, with the reason.
create table waivers (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    site_id uuid not null,
    code text not null,
    reason text not null,
    member_name text not null,
    granted_at timestamptz not null,
    until_on date,
    constraint waivers_pkey primary key (tenant_id, site_id, code),
    constraint waivers_site_fkey foreign key (tenant_id, site_id) references sites (tenant_id, id) on delete cascade
);

alter table waivers enable row level security;
alter table waivers force row level security;
create policy waivers_of_tenant on waivers
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on waivers to ${appRole};
