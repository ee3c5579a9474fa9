create extension if not exists btree_gist;

-- Which prefixes a customer's sites plan with: clients' must be apart everywhere, manage-out ones between deployments.
create table planned_prefixes (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    customer_id uuid not null,
    deployment_id uuid not null,
    site_id uuid not null,
    kind text not null,
    prefix cidr not null,
    constraint planned_prefixes_pkey primary key (tenant_id, site_id, kind),
    constraint planned_prefixes_site_fkey foreign key (tenant_id, customer_id, site_id)
        references sites (tenant_id, customer_id, id) on delete cascade,
    constraint planned_prefixes_kind_check check (kind in ('ip-https', 'teredo', 'vpn', 'manage-out')),
    constraint client_prefixes_apart exclude using gist
        (tenant_id with =, customer_id with =, prefix inet_ops with &&) where (kind <> 'manage-out'),
    constraint manage_out_prefixes_apart exclude using gist
        (tenant_id with =, customer_id with =, deployment_id with <>, prefix inet_ops with &&)
        where (kind = 'manage-out')
);

alter table planned_prefixes enable row level security;
alter table planned_prefixes force row level security;
create policy planned_prefixes_of_tenant on planned_prefixes
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on planned_prefixes to ${appRole};
