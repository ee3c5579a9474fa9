-- A step after which a client that still holds the former policy would be cut off takes no reason for those that are missing.
ALTER TABLE round_steps
    ADD COLUMN after_every_client boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT round_steps_wait_check CHECK (after_policy OR NOT after_every_client);
