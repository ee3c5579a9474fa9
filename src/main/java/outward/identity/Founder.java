package outward.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import outward.answer.FieldErrors;

/** What is asked of whoever founds a tenant: their address, name and password, and the name of the firm. */
public record Founder(String email, String name, String password, String tenant) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;

    /** The same without blanks around the words, the address in lower case. */
    public Founder tidy() {
        return new Founder(email.strip().toLowerCase(Locale.ROOT), name.strip(), password, tenant.strip());
    }

    /** What is wrong, field by field. */
    public FieldErrors errors() {
        var errors = new FieldErrors();
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add("email", "Enter an e-mail address such as ada@example.com.");
        }
        checkName(errors, "name", name);
        Password.refusal(password).ifPresent(refusal -> errors.add("password", refusal));
        checkName(errors, "tenant", tenant);
        return errors;
    }

    private static void checkName(FieldErrors errors, String field, String name) {
        boolean printable = name.chars().noneMatch(Character::isISOControl);
        if (name.isBlank() || name.length() > LONGEST_NAME || !printable) {
            errors.add(field, "Enter 1 to " + LONGEST_NAME + " characters on one line.");
        }
    }
}
