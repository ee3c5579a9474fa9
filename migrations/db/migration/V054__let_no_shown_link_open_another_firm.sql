-- A link that an owner saw, where no mail is set up, must not reset what opens another firm's door, also when its member
-- joined that firm after the link was made.
ALTER TABLE one_time_links ADD COLUMN shown boolean NOT NULL DEFAULT true;
