-- The frame of a site's design from this revision on, with what the rules report about it.
create table plan_frames (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenants (id),
    site_id uuid not null,
    revision integer not null,
    frame jsonb not null,
    findings jsonb not null,
    constraint plan_frames_pkey primary key (tenant_id, site_id, revision),
    constraint plan_frames_site_fkey foreign key (tenant_id, site_id) references sites (tenant_id, id) on delete cascade
);

alter table plan_frames enable row level security;
alter table plan_frames force row level security;
create policy plan_frames_of_tenant on plan_frames
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, delete on plan_frames to ${appRole};
