-- An address given back rests here before it may serve again.
create table resting_addresses (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    customer_id uuid not null,
    address inet not null,
    free_at timestamptz not null,
    constraint resting_addresses_pkey primary key (tenant_id, customer_id, address),
    constraint resting_addresses_customer_fkey foreign key (tenant_id, customer_id)
        references customers (tenant_id, id) on delete cascade
);

alter table resting_addresses enable row level security;
alter table resting_addresses force row level security;
create policy resting_addresses_of_tenant on resting_addresses
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on resting_addresses to ${appRole};
