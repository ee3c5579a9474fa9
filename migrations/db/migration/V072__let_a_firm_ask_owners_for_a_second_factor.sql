-- A firm may let its owners in only with a second factor.
ALTER TABLE tenants ADD COLUMN owners_need_factor boolean NOT NULL DEFAULT false;
