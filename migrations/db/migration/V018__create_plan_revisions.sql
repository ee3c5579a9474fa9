-- One immutable design of a site with who, when, why, and the frame that is in force from it on.
create table plan_revisions (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    site_id uuid not null,
    revision integer not null,
    created_at timestamptz not null,
    created_by text not null,
    reason text not null,
    hash text not null,
    frame_revision integer not null,
    constraint plan_revisions_pkey primary key (tenant_id, site_id, revision),
    constraint plan_revisions_site_fkey foreign key (tenant_id, site_id)
        references sites (tenant_id, id) on delete cascade
);

alter table plan_revisions enable row level security;
alter table plan_revisions force row level security;
create policy plan_revisions_of_tenant on plan_revisions
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, delete on plan_revisions to ${appRole};
