-- What a server reported about a site, as it was pasted, and what a person decided about it.
create table observations (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    id uuid not null,
    site_id uuid not null,
    observed_at timestamptz not null,
    member_name text not null,
    source text not null,
    content text not null,
    reading jsonb not null,
    constraint observations_pkey primary key (tenant_id, id),
    constraint observations_site_fkey foreign key (tenant_id, site_id) references sites (tenant_id, id) on delete cascade
);
create index observations_of_site on observations (tenant_id, site_id, id);

alter table observations enable row level security;
alter table observations force row level security;
create policy observations_of_tenant on observations
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, delete on observations to ${appRole};
