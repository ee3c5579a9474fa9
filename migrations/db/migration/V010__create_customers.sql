-- A customer is an organisation whose DirectAccess estate is planned.
create table customers (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    id uuid not null,
    version integer not null default 0,
    name text not null,
    reference text,
    constraint customers_pkey primary key (tenant_id, id)
);

alter table customers enable row level security;
alter table customers force row level security;
create policy customers_of_tenant on customers
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on customers to ${appRole};
