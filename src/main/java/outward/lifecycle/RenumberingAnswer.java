package outward.lifecycle;

import org.jspecify.annotations.Nullable;
import outward.runbook.ClientMove;

/**
 * What was answered to the questions of a renumbering.
 *
 * @param second of the way with a second deployment; null in the others
 * @param refreshed of the way that refreshes every client; null in the others
 * @param said who answered, when, and why that way
 */
public record RenumberingAnswer(
        RenumberingWay way,
        @Nullable SecondDeployment second,
        @Nullable ClientCount refreshed,
        Said said) {
    /** Whether clients are left that were not refreshed. */
    public boolean leavesClients() {
        return refreshed != null && !refreshed.isAll();
    }

    /** The same for a runbook. */
    public ClientMove move() {
        if (second != null) {
            return new ClientMove.SecondDeployment(
                    second.name(), second.formerGroup(), second.newGroup(), second.formerPolicy(), second.newPolicy());
        }
        return refreshed != null
                ? new ClientMove.Refreshed(refreshed.done(), refreshed.clients(), refreshed.missing())
                : new ClientMove.PublicName();
    }

    /** The answer in a sentence, as plan and documents say it. */
    public String words() {
        if (second != null) {
            return "Second deployment " + second.name() + ": clients move from group " + second.formerGroup() + " to "
                    + second.newGroup() + ", from policy " + second.formerPolicy() + " to " + second.newPolicy() + ". "
                    + said.text();
        }
        return refreshed != null
                ? "Every client refreshed on the LAN or by VPN: " + refreshed.done() + " of " + refreshed.clients()
                        + " so far. " + said.text()
                : "Clients connect to a name: public DNS changes, nothing else. " + said.text();
    }
}
