package outward.identity;

import java.util.List;
import java.util.Locale;
import outward.answer.FieldErrors;
import outward.tenant.PersonChecks;

/** What is asked of whoever founds a tenant: their address, name and password, and the name of the firm. */
public record Founder(String email, String name, String password, String tenant) {
    /** The same without blanks around the words, the address in lower case. */
    public Founder tidy() {
        return new Founder(email.strip().toLowerCase(Locale.ROOT), name.strip(), password, tenant.strip());
    }

    /** What is wrong, field by field. */
    public FieldErrors errors() {
        var errors = new FieldErrors();
        PersonChecks.email(errors, email);
        PersonChecks.name(errors, "name", name);
        Password.refusal(password, List.of(email, name, tenant)).ifPresent(refusal -> errors.add("password", refusal));
        PersonChecks.name(errors, "tenant", tenant);
        return errors;
    }
}
