package outward.tenant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import outward.answer.FieldErrors;
import outward.answer.PlainText;

/** What is accepted of a person's address and of names of people and firms. */
public final class PersonChecks {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    /** What the audit trail calls those who are no members. */
    private static final Set<String> NOBODY = Set.of("the operator", "not signed in");

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;

    private PersonChecks() {}

    /** Notes what is wrong with the address in {@code email}. */
    public static void email(FieldErrors errors, String email) {
        if (PlainText.fault(email, LONGEST_EMAIL).isPresent()
                || !EMAIL.matcher(email).matches()) {
            errors.add("email", "Enter an e-mail address such as ada@example.com.");
        }
    }

    /** Notes what is wrong with a name in that field. */
    public static void name(FieldErrors errors, String field, String name) {
        if (PlainText.fault(name, LONGEST_NAME).isPresent()) {
            errors.add(field, "Enter 1 to " + LONGEST_NAME + " characters on one line.");
        } else if (NOBODY.contains(asRead(name))) {
            errors.add(field, "Choose another name: the audit trail uses this one for somebody who is no member.");
        }
    }

    /** A name as a person reads it: without what is not seen, and whatever the case. */
    private static String asRead(String name) {
        String seen = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return seen.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
