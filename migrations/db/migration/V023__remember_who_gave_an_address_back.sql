-- The host that gave an address back may have it again at once; whom it is kept from is everybody else.
ALTER TABLE resting_addresses ADD COLUMN host_id uuid;
