package outward.member;

import java.util.Locale;

/** Whom a firm asks in. */
public record Invitation(String email, String name, Assignment assignment) {
    /** The same without blanks around the words, the address in lower case. */
    Invitation tidy() {
        return new Invitation(email.strip().toLowerCase(Locale.ROOT), name.strip(), assignment.settled());
    }
}
