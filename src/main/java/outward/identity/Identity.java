package outward.identity;

import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param email in lower case
 * @param passwordHash bcrypt in modular crypt form
 */
public record Identity(UUID id, String email, String passwordHash) {
    /** True when the password is theirs. */
    boolean accepts(String password) {
        return Password.matches(password, passwordHash);
    }
}
