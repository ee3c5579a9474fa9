package outward.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param email in lower case
 * @param passwordHash bcrypt in modular crypt form; null for whoever comes in by the provider alone
 */
public record Identity(UUID id, String email, @Nullable String passwordHash) {
    /** Whether there is one. */
    boolean hasPassword() {
        return passwordHash != null;
    }

    /** True when the password is theirs. */
    boolean accepts(String password) {
        if (passwordHash == null) {
            Password.compareWithNobody(password);
            return false;
        }
        return Password.matches(password, passwordHash);
    }
}
