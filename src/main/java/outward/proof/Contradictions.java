package outward.proof;

import java.util.EnumSet;
import java.util.List;
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

    private Contradictions() {}

    /** What warns about this host, in its own texts or in those of the server. */
    public static List<Contradiction> of(String id, String name, List<MachineDrift> machines) {
        return machines.stream()
                .flatMap(m -> m.findings().stream()
                        .map(StandingDrift::drift)
                        .filter(d -> d.severity() == Severity.WARN)
                        .filter(d -> m.machine().equals(id)
                                || (OF_LISTS.contains(d.code()) && d.subject().equals(name))))
                .flatMap(Contradictions::against)
                .toList();
    }

    private static Stream<Contradiction> against(Drift drift) {
        Rung rung = OF_LISTS.contains(drift.code())
                ? Rung.MANAGED_BEFORE_LOGON
                : switch (drift.code()) {
                    case OTHER_COMPUTER -> null;
                    case SERVER_NOT_REACHED -> Rung.SERVER_REACHED;
                    case CLIENT_NOT_REACHED -> Rung.MANAGED_WITH_USER;
                    default -> Rung.ROUTE_SEEN;
                };
        return Stream.ofNullable(rung).map(r -> new Contradiction(r, drift.code() + ": " + drift.message()));
    }
}
