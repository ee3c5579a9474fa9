-- A site is one entry point of a deployment; null stands for not known yet.
create table sites (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    id uuid not null,
    version integer not null default 0,
    customer_id uuid not null,
    deployment_id uuid not null,
    name text not null,
    topology text not null,
    load_balancing text not null,
    method text,
    public_ipv4 inet[] not null,
    organisation_prefix cidr,
    internal_prefixes cidr[] not null,
    client_prefix cidr,
    ipv6_at_install boolean,
    internal_vip inet,
    nodes jsonb not null,
    server_address inet,
    server_prefix_length integer,
    server_forwarding boolean,
    server_internal_ipv4 inet,
    internal_router inet,
    ipv6_path_confirmed boolean,
    teredo text not null,
    vpn_prefix cidr,
    nat64_prefix cidr,
    routing text not null,
    windows_version text,
    observed_from jsonb not null,
    constraint sites_pkey primary key (tenant_id, id),
    constraint sites_of_customer_key unique (tenant_id, customer_id, id),
    constraint sites_deployment_fkey foreign key (tenant_id, customer_id, deployment_id)
        references deployments (tenant_id, customer_id, id)
);
create index sites_by_deployment on sites (tenant_id, deployment_id, id);

alter table sites enable row level security;
alter table sites force row level security;
create policy sites_of_tenant on sites
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on sites to ${appRole};
