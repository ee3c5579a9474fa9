package outward.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice on its way to a member by mail.
 *
 * @param attempts how often it was tried, this time included
 * @param begunAt when it was first due
 * @param daily whether it goes with others of that day
 * @param mayHave whether the member still is one and sees the customer
 */
public record Letter(
        UUID delivery,
        UUID member,
        String email,
        String firm,
        int attempts,
        Instant begunAt,
        boolean daily,
        boolean mayHave,
        Notice notice) {}
