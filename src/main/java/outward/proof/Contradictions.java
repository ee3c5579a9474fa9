package outward.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import outward.finding.Severity;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.StandingDrift;

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
                    .map(StandingDrift::drift)
                    .filter(d -> d.severity() == Severity.WARN)
                    .forEach(d -> against(d)
                            .forEach(c -> of(machine, d)
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

    private static Stream<Contradiction> against(Drift drift) {
        Rung rung = OF_LISTS.contains(drift.code())
                ? Rung.MANAGED_BEFORE_LOGON
                : switch (drift.code()) {
                    // no difference of this host: another's text, or what somebody asked for
                    case OTHER_COMPUTER, NAT64_DESTINATION, TEREDO_DESTINATION_NOT_OURS -> null;
                    case SERVER_NOT_REACHED -> Rung.SERVER_REACHED;
                    case CLIENT_NOT_REACHED -> Rung.MANAGED_WITH_USER;
                    default -> Rung.ROUTE_SEEN;
                };
        return Stream.ofNullable(rung).map(r -> new Contradiction(r, drift.code() + ": " + drift.message()));
    }
}
