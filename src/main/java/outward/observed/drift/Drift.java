package outward.observed.drift;

import outward.finding.Severity;

/**
 * One difference between a machine and its design.
 *
 * @param subject the host by its name, {@code server}, or the field of the site that differs
 * @param about the address, route, adapter or entry concerned
 * @param mend lines of PowerShell that mend it, each to be pasted as it stands, or a sentence
 */
public record Drift(DriftCode code, String subject, String about, String message, String mend) {
    /** The subject of what concerns the DirectAccess server. */
    public static final String SERVER = "server";

    /** How grave it is. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether this is the other one, found again, whatever it says by now. */
    public boolean isAlso(Drift other) {
        return code == other.code && subject.equals(other.subject) && about.equals(other.about);
    }
}
