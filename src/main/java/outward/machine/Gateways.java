package outward.machine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.finding.Finding;

/** A computer has one way to everywhere: a second default gateway takes the clients of one site to the other's server. */
final class Gateways {
    private static final String SOURCE =
            "article (default gateway or specific routes); safety: source address and routes";

    private Gateways() {}

    static Stream<Finding> findings(Machine machine) {
        List<Placement> gateways = machine.placements().stream()
                .filter(p -> p.line().defaultGateway() != null)
                .toList();
        if (gateways.isEmpty()) {
            return Stream.empty();
        }
        String sites = gateways.stream()
                .map(p -> p.called() + ": " + p.line().defaultGateway())
                .collect(Collectors.joining("; "));
        return Stream.of(
                gateways.size() > 1
                        ? Finding.refuse("TWO_DEFAULT_GATEWAYS", machine.name(), two(sites), SOURCE)
                                .fitting("routing \"specific routes\" for this host at each of them")
                        : Finding.warn("DEFAULT_GATEWAY_BESIDE", machine.name(), one(sites), SOURCE)
                                .fitting("routing \"specific routes\" for this host there"));
    }

    private static String two(String sites) {
        return "Several sites make themselves the default gateway of this computer (" + sites
                + "). Windows would send to the clients of all by one of them, and those of the others get no answer.";
    }

    private static String one(String sites) {
        return "One site is the default gateway of this computer (" + sites
                + "): whatever no other route is for, the Internet included, goes to its DirectAccess server.";
    }
}
