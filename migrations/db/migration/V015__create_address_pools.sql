-- Where the search for the next free identifier of a customer's /64 goes on; the row is locked while one is chosen.
create table address_pools (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    customer_id uuid not null,
    prefix cidr not null,
    cursor bigint not null,
    constraint address_pools_pkey primary key (tenant_id, customer_id, prefix),
    constraint address_pools_customer_fkey foreign key (tenant_id, customer_id)
        references customers (tenant_id, id) on delete cascade
);

alter table address_pools enable row level security;
alter table address_pools force row level security;
create policy address_pools_of_tenant on address_pools
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on address_pools to ${appRole};
