package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a retirement in their order (safety Y22); those of an entry point leave what it shares (inferred). */
public enum RetirementStep {
    CLIENTS_OUT(
            "Clients out of the group",
            "Take every client out of the security groups that the DirectAccess client policy is for.",
            "Clients to other entry points",
            "See that every client that comes in here can come in by another entry point. Leave the security groups and the"
                    + " client policy as they are: they serve the other entry points, too (inferred)."),
    POLICY_GONE(
            "Policy gone from each client",
            "Prove on each client that it holds the policy no longer (gpresult /r /scope computer), after a refresh on the LAN"
                    + " or by VPN. Clients that were not seen count as not yet.",
            "Each client by another entry point",
            "Prove of each client, outside, that it comes in by another entry point (Get-DAEntryPointTableItem). Clients that"
                    + " were not seen count as not yet."),
    UNINSTALL(
            "Uninstall",
            "Uninstall DirectAccess on the server. Never before the policy is gone from each client: who still holds it is cut"
                    + " off.",
            "Remove this entry point",
            "Take this entry point out of the deployment (Remove-DAEntryPoint), and nothing of the others. Never before each"
                    + " client comes in by another one. Then clients take the policy at their next refresh."),
    RESTORE_REMAINING(
            "Restore what the others need",
            "Another deployment remains: restore its WMI filter and directaccess-corpConnectivityHost.",
            "Plan the other entry points anew",
            "Read what remains (Get-DAMultiSite), and take this entry point out of the plans of the others: until then hosts"
                    + " there keep routes that lead to it."),
    NETWORK_LOCATION(
            "Network location server last",
            "Only now take the network location server away: clients with the policy tell by it that they are inside.",
            "",
            "");

    private final String title;
    private final String words;
    private final String entryPointTitle;
    private final String entryPointWords;

    RetirementStep(String title, String words, String entryPointTitle, String entryPointWords) {
        this.title = title;
        this.words = words;
        this.entryPointTitle = entryPointTitle;
        this.entryPointWords = entryPointWords;
    }

    /** Whether it belongs to a retirement after which that remains. */
    boolean isOf(Remaining remaining) {
        return switch (remaining) {
            case NOTHING -> this != RESTORE_REMAINING;
            case DEPLOYMENT -> true;
            case ENTRY_POINT -> this != NETWORK_LOCATION;
        };
    }

    /** A few words. */
    String title(Remaining remaining) {
        return remaining == Remaining.ENTRY_POINT ? entryPointTitle : title;
    }

    /** What to do. */
    String words(Remaining remaining) {
        return remaining == Remaining.ENTRY_POINT ? entryPointWords : words;
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
