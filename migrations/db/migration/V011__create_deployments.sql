-- Sites of one customer with the same deployment name are entry points of one deployment.
create table deployments (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    id uuid not null,
    customer_id uuid not null,
    name text not null,
    constraint deployments_pkey primary key (tenant_id, id),
    constraint deployments_of_customer_key unique (tenant_id, customer_id, id),
    constraint deployments_name_key unique (tenant_id, customer_id, name),
    constraint deployments_customer_fkey foreign key (tenant_id, customer_id) references customers (tenant_id, id)
);

alter table deployments enable row level security;
alter table deployments force row level security;
create policy deployments_of_tenant on deployments
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on deployments to ${appRole};
