package outward.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.finding.Severity;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.StandingDrift;
import outward.observed.text.Words;

/** What drift says against the proof of a host. */
public final class Contradictions {
    private static final Set<DriftCode> OF_LISTS =
            EnumSet.of(DriftCode.HOST_NOT_LISTED, DriftCode.HOST_NOT_COVERED, DriftCode.NAT64_ONLY_ENTRY);

    private static final String NAMED = "named ";

    private Contradictions() {}

    /** What drift of machines says, by the host's id or, where a list speaks of it, by its name. */
    public static Map<String, List<Contradiction>> byHost(List<MachineDrift> machines) {
        Map<String, List<Contradiction>> all = new HashMap<>();
        for (MachineDrift machine : machines) {
            machine.findings().stream()
                    .filter(s -> s.drift().severity() == Severity.WARN)
                    .forEach(s -> against(s)
                            .forEach(c -> of(machine, s.drift())
                                    .forEach(key -> all.computeIfAbsent(key, k -> new ArrayList<>())
                                            .add(c))));
        }
        return all;
    }

    private static Stream<String> of(MachineDrift machine, Drift drift) {
        return OF_LISTS.contains(drift.code())
                ? Stream.of(machine.machine(), NAMED + drift.subject())
                : Stream.of(machine.machine());
    }

    /** What stands against this host. */
    public static List<Contradiction> of(String id, String name, Map<String, List<Contradiction>> all) {
        return Stream.of(id, NAMED + name)
                .flatMap(key -> all.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private static Stream<Contradiction> against(StandingDrift standing) {
        Drift drift = standing.drift();
        Rung rung = OF_LISTS.contains(drift.code())
                ? Rung.MANAGED_BEFORE_LOGON
                : switch (drift.code()) {
                    // no difference of this host: another's text, or what somebody asked for
                    case OTHER_COMPUTER, NAT64_DESTINATION, TEREDO_DESTINATION_NOT_OURS -> null;
                    case SERVER_NOT_REACHED -> Rung.SERVER_REACHED;
                    case CLIENT_PING_UNANSWERED -> Rung.CLIENT_PING;
                    case CLIENT_NOT_REACHED -> Rung.MANAGED_WITH_USER;
                    default -> Rung.ROUTE_SEEN;
                };
        return Stream.ofNullable(rung)
                .map(r -> new Contradiction(r, drift.code() + ": " + drift.message(), client(drift), standing.since()));
    }

    /** A name says nothing of which address it was; then any client may have been meant. */
    private static String client(Drift drift) {
        boolean ofClient =
                drift.code() == DriftCode.CLIENT_PING_UNANSWERED || drift.code() == DriftCode.CLIENT_NOT_REACHED;
        return ofClient ? Words.ipv6(drift.about()).map(Ipv6::toString).orElse("") : "";
    }
}
