-- A management host of a site; its address is the /64 it is numbered in with its interface identifier.
create table hosts (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    id uuid not null,
    version integer not null default 0,
    customer_id uuid not null,
    site_id uuid not null,
    name text not null,
    interface_alias text not null,
    ipv4 inet,
    internal_prefix cidr,
    addressing text not null,
    interface_id bigint,
    role text not null,
    on_link boolean,
    routing text,
    address inet,
    constraint hosts_pkey primary key (tenant_id, id),
    constraint hosts_site_fkey foreign key (tenant_id, customer_id, site_id)
        references sites (tenant_id, customer_id, id) on delete cascade,
    constraint hosts_address_key unique (tenant_id, customer_id, address)
);
create unique index hosts_name_key on hosts (tenant_id, site_id, lower(name));
create index hosts_in_order on hosts (tenant_id, site_id, id);

alter table hosts enable row level security;
alter table hosts force row level security;
create policy hosts_of_tenant on hosts
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on hosts to ${appRole};
