package outward.finding.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.finding.Finding;

/** An advertised prefix reaches the hosts with static addresses on its link too (safety Y4, Y18, facts F12). */
public final class MixedAddressing {
    /** What is reported of every host that configures itself: without one there is nothing to mix. */
    public static final String SELF_CONFIGURED = "AUTO_CONFIGURED";

    private MixedAddressing() {}

    /** One warning for each prefix in which some hosts configure themselves and others hold planned addresses. */
    public static Stream<Finding> check(List<HostLine> hosts) {
        Set<Ipv6Prefix> advertised = hosts.stream()
                .flatMap(h -> Stream.ofNullable(h.advertisedPrefix()))
                .collect(Collectors.toSet());
        if (advertised.isEmpty()) {
            return Stream.empty();
        }
        Map<Ipv6Prefix, Long> planned = hosts.stream()
                .flatMap(h -> Stream.ofNullable(h.address()))
                .map(Ipv6::subnet)
                .filter(advertised::contains)
                .collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
        return planned.entrySet().stream().map(e -> mixed(e.getKey(), e.getValue()));
    }

    private static Finding mixed(Ipv6Prefix prefix, long hosts) {
        return Finding.warn(
                        "MIXED_ADDRESSING",
                        Finding.SITE,
                        hosts + (hosts == 1 ? " host with a planned address is" : " hosts with planned addresses are")
                                + " on the link on which " + prefix
                                + " is advertised: Windows takes further addresses from the"
                                + " advertisement, temporary ones included, and may send from one of those. Where a"
                                + " host has its routes from the plan, disable RouterDiscovery on its adapter"
                                + " (Set-NetIPInterface) after noting what it learned; a host that learned its default router"
                                + " from advertisements first needs that router by hand.",
                        "RFC 4862; RFC 6724 section 5; Microsoft: Set-NetIPInterface (RouterDiscovery); effect inferred")
                .fitting("one kind of addressing for all hosts of the link");
    }
}
