package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a retirement in their order (safety Y22). */
public enum RetirementStep {
    CLIENTS_OUT(
            "Clients out of the group",
            "Take every client out of the security groups that the DirectAccess client policy is for."),
    POLICY_GONE(
            "Policy gone from each client",
            "Prove on each client that it holds the policy no longer (gpresult /r /scope computer), after a refresh on the LAN"
                    + " or by VPN. Clients that were not seen count as not yet."),
    UNINSTALL(
            "Uninstall",
            "Uninstall DirectAccess on the server. Never before the policy is gone from each client: who still holds it is cut"
                    + " off."),
    RESTORE_REMAINING(
            "Restore what the others need",
            "Another deployment or entry point remains: restore its WMI filter and directaccess-corpConnectivityHost."),
    NETWORK_LOCATION(
            "Network location server last",
            "Only now take the network location server away: clients with the policy tell by it that they are inside.");

    private final String title;
    private final String words;

    RetirementStep(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** A few words. */
    public String title() {
        return title;
    }

    /** What to do. */
    public String words() {
        return words;
    }

    /** Whether the clients that it is done for are counted. */
    public boolean counts() {
        return this == POLICY_GONE;
    }

    /** The word used in the database, the API and the audit trail. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step with that word. */
    public static Optional<RetirementStep> of(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
