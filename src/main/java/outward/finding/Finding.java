package outward.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a rule reports: a stable code, its weight, the subject (the site, or a host by name), a sentence, what would fit
 * instead where something would, and the source of the rule.
 */
public record Finding(
        String code,
        Weight weight,
        String subject,
        String message,
        @Nullable String fits,
        String source) {

    /** The subject of findings that concern the site as a whole. */
    public static final String SITE = "site";

    /** A finding that blocks the plan unless it is waived. */
    public static Finding refuse(String code, String subject, String message, String source) {
        return new Finding(code, new Weight(Severity.REFUSE, false, true), subject, message, null, source);
    }

    /** A finding that asks for something to be read or confirmed before scripts are handed over. */
    public static Finding confirm(String code, String subject, String message, String source) {
        return new Finding(code, new Weight(Severity.WARN, true, true), subject, message, null, source);
    }

    /** A finding that needs a look. */
    public static Finding warn(String code, String subject, String message, String source) {
        return new Finding(code, new Weight(Severity.WARN, false, true), subject, message, null, source);
    }

    /** A finding that informs. */
    public static Finding note(String code, String subject, String message, String source) {
        return new Finding(code, new Weight(Severity.NOTE, false, true), subject, message, null, source);
    }

    /** The same finding, naming what would fit instead. */
    public Finding fitting(String alternative) {
        return new Finding(code, weight, subject, message, alternative, source);
    }

    /** The same finding, which nobody may waive. */
    public Finding unwaivable() {
        return new Finding(
                code, new Weight(weight.severity(), weight.confirm(), false), subject, message, fits, source);
    }

    /** How grave it is. */
    public Severity severity() {
        return weight.severity();
    }
}
