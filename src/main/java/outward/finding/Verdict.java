package outward.finding;

import java.util.Collection;
import java.util.Locale;

/** May this site be planned with this method. */
public enum Verdict {
    PLANNABLE,
    CONFIRM_FIRST,
    REFUSED;

    /**
     * The verdict over findings whose waivers are already applied: an open refusal refuses, anything still to be
     * confirmed and any waived refusal asks to confirm first.
     */
    public static Verdict of(Collection<Standing> standings) {
        if (standings.stream().anyMatch(Standing::refuses)) {
            return REFUSED;
        }
        return standings.stream().anyMatch(s -> s.open() || s.waivedRefusal()) ? CONFIRM_FIRST : PLANNABLE;
    }

    /** The word used in pages, the API and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
