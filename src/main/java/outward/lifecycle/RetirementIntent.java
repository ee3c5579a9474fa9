package outward.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.design.Frame;

/**
 * What is said when a retirement begins.
 *
 * @param remaining what of DirectAccess is left afterwards
 * @param plannedOn the day on which it is to be done
 */
public record RetirementIntent(
        String reason, Remaining remaining, @Nullable LocalDate plannedOn) {
    private static final int NAMED = 5;

    /** Why it is not begun with that at a site planned so; empty where it may be. */
    public Optional<Refusal> refusalAt(Frame frame) {
        return frame.deployment().multisite() && remaining != Remaining.ENTRY_POINT
                ? Optional.of(
                        new Refusal(
                                "OTHERS_REMAIN",
                                "The deployment has other entry points here: say that they remain. Groups and policies serve them, too."))
                : Optional.empty();
    }

    /** Why nothing is not what remains, beside these sites of other deployments; empty where there are none. */
    public Optional<Refusal> refusalBeside(List<String> others) {
        if (remaining != Remaining.NOTHING || others.isEmpty()) {
            return Optional.empty();
        }
        String more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
        return Optional.of(new Refusal(
                "OTHERS_REMAIN",
                "The customer has another deployment here, of "
                        + others.stream().limit(NAMED).collect(Collectors.joining(", ")) + more
                        + ": say that another deployment remains. Its WMI filter and directaccess-corpConnectivityHost are"
                        + " restored after the uninstall."));
    }
}
