-- A lost authenticator is taken off by a link as well, which asks for the password.
ALTER TABLE one_time_links
    DROP CONSTRAINT one_time_links_purpose_check,
    ADD CONSTRAINT one_time_links_purpose_check CHECK (purpose IN ('invitation', 'password-reset', 'factor-reset'));
