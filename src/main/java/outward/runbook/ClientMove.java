package outward.runbook;

import java.util.List;

/** How clients come to a server that they do not know yet, as it was answered (safety Y21). */
public sealed interface ClientMove {
    /** Behind NAT: clients connect to a name, and public DNS leads them. */
    record PublicName() implements ClientMove {}

    /** A deployment beside the former one; clients are moved between groups, each with a policy of its own. */
    record SecondDeployment(String name, String formerGroup, String newGroup, String formerPolicy, String newPolicy)
            implements ClientMove {}

    /**
     * Every client is refreshed on the LAN or by VPN.
     *
     * @param missing those that were not yet when it was answered last
     */
    record Refreshed(int done, int clients, List<String> missing) implements ClientMove {
        public Refreshed {
            missing = List.copyOf(missing);
        }
    }
}
