package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outward.design.HostLine;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Asks the link from the server, which has the hosts' subnet before they have it (safety Y11); reads only. */
final class FreeAddresses {
    private static final int SHOWN = 20;

    private FreeAddresses() {}

    static void ask(Scope scope, List<HostLine> hosts, StepDraft draft) {
        List<HostLine> set = hosts.stream()
                .filter(h -> scope.treatment(h) == Treatment.CONFIGURED)
                .toList();
        List<HostLine> near =
                set.stream().filter(h -> !Boolean.FALSE.equals(h.onLink())).toList();
        if (!near.isEmpty()) {
            draft.tell(
                            "A host that is not in the subnet yet cannot ask. Ask from the DirectAccess server as well, which is on"
                                    + " that link; with load balancing from one node:")
                    .run(Dialect.POWERSHELL, lines(near));
        }
        if (near.size() < set.size()) {
            draft.tell(
                    "{} cannot be asked for from the server: a router is between, and neighbours are known on their own link"
                            + " only. Ask that router.",
                    set.stream()
                            .filter(h -> Boolean.FALSE.equals(h.onLink()))
                            .map(h -> String.valueOf(h.address()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static List<String> lines(List<HostLine> hosts) {
        List<String> lines = new ArrayList<>();
        if (hosts.size() > SHOWN) {
            lines.add("# and likewise with the address of every other host");
        }
        lines.add(hosts.stream()
                .limit(SHOWN)
                .map(h -> "'" + h.address() + "'")
                .collect(Collectors.joining(", ", "foreach ($address in ", ") {")));
        lines.add("    ping.exe -6 -n 2 $address");
        lines.add(
                "    Get-NetNeighbor -IPAddress $address -ErrorAction SilentlyContinue | Format-Table -Property IPAddress,"
                        + " LinkLayerAddress, State");
        lines.add("}");
        return lines;
    }
}
