package outward.diagnosis;

import java.util.Collection;
import java.util.List;
import outward.address.Ipv6;
import outward.address.Teredo;
import outward.observed.host.HostReport;
import outward.observed.host.SeenAddress;

/** How a client comes to the server: by Teredo its firewall has to allow edge traversal too (facts W4). */
enum Way {
    TEREDO,
    OTHER,
    UNKNOWN;

    /** As far as the plan, the client's address or what the client printed tells. */
    static Way of(Trail trail) {
        Circumstances at = trail.at();
        if (at.clients().noneMatch(Teredo.RANGE::contains)) {
            return OTHER;
        }
        Ipv6 typed = at.client().address();
        return typed != null
                ? of(at, List.of(typed))
                : of(
                        at,
                        HostReport.read(trail.text(Question.CLIENT_ADDRESSES)).addresses().stream()
                                .map(SeenAddress::address)
                                .toList());
    }

    /** By what it has in client prefixes; unknown where that is nothing, or of both kinds. */
    static Way of(Circumstances at, Collection<Ipv6> addresses) {
        List<Boolean> teredo = addresses.stream()
                .filter(at::isClients)
                .map(Teredo.RANGE::contains)
                .distinct()
                .toList();
        if (teredo.size() != 1) {
            return UNKNOWN;
        }
        return teredo.get(0) ? TEREDO : OTHER;
    }
}
