package outward.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.SiteField;
import outward.observed.Understood;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Examination;
import outward.observed.drift.OneAdapter;
import outward.observed.host.SeenEntryPoint;

/** Judges what Get-RemoteAccess says of the whole deployment. */
final class DeploymentJudge {
    private final Circumstances at;
    private final Examination now;
    private final Reading reading;
    private final Optional<Topology> topology;
    private final Optional<TeredoSetting> teredo;
    private final boolean balanced;
    private final boolean balancingKnown;

    private DeploymentJudge(Evidence evidence) {
        this.at = evidence.at();
        this.now = evidence.serverAlone();
        this.reading = now.reading();
        this.topology = reading.value(SiteField.TOPOLOGY).map(ObservedValue::value);
        this.teredo = reading.value(SiteField.TEREDO).map(ObservedValue::value);
        List<String> said = reading.said(Understood.Kind.PROPERTY, "LoadBalancing");
        this.balanced = said.contains("Configured")
                || balancing().filter(b -> b != LoadBalancing.NONE).isPresent();
        this.balancingKnown = !said.isEmpty() || balancing().isPresent();
    }

    private Optional<LoadBalancing> balancing() {
        return reading.value(SiteField.LOAD_BALANCING).map(ObservedValue::value);
    }

    static Judgement deployment(Evidence evidence) {
        return new DeploymentJudge(evidence).judge();
    }

    private Judgement judge() {
        return article()
                .or(this::teredo)
                .orElseGet(() -> Shown.of(
                        now,
                        this::prefixes,
                        topology.isPresent(),
                        "The deployment is as the plan says in what was shown.",
                        ruledOut()));
    }

    /** The article's method serves one server with two adapters and one entry point (facts F1). */
    private Optional<Judgement> article() {
        boolean single = topology.filter(t -> t == Topology.SINGLE_ADAPTER).isPresent();
        return at.frame().uses(Method.ARTICLE) && (single || balanced)
                ? Optional.of(Judgement.shows(
                        Cause.F1,
                        single ? "The server has one adapter (IsSingleNic True)." : "The server is load balanced."))
                : Optional.empty();
    }

    /** Only where the plan leads Teredo clients to the server, and the client may be one (facts F17, F18). */
    private Optional<Judgement> teredo() {
        boolean asked = at.symptom() == Symptom.SOME_CLIENTS || at.client().isTeredo();
        if (!asked || at.frame().prefixes().teredo() == null) {
            return Optional.empty();
        }
        if (topology.filter(t -> t != Topology.EDGE).isPresent()) {
            return Optional.of(
                    Judgement.shows(Cause.F18, "The server is behind NAT, and the plan has a Teredo route."));
        }
        return teredo.filter(t -> t == TeredoSetting.DISABLED)
                .map(t -> Judgement.shows(Cause.F17, "Teredo is off on the server, and the plan has a route for it."));
    }

    private Optional<Cause> prefixes(Drift drift) {
        return Shown.when(drift, Cause.F1, DriftCode.SEVERAL_ENTRY_POINTS)
                .or(() -> Shown.when(drift, Cause.F28, DriftCode.CLIENT_PREFIX_64, DriftCode.CLIENT_PREFIX_OVERLAPS))
                .or(() -> Shown.when(drift, Cause.F22, DriftCode.OUTSIDE_INTERNAL_PREFIXES)
                        .filter(c -> drift.subject().equals(at.line().name())));
    }

    private Set<Cause> ruledOut() {
        Set<Cause> ruledOut = EnumSet.noneOf(Cause.class);
        boolean oneEntryPoint = now.state().of(SeenEntryPoint.class).stream()
                        .map(SeenEntryPoint::name)
                        .distinct()
                        .count()
                == 1;
        if ((balancingKnown && oneEntryPoint) || !at.frame().uses(Method.ARTICLE)) {
            ruledOut.add(Cause.F1);
        }
        if (OneAdapter.is(at.frame(), reading)) {
            ruledOut.add(Cause.F21);
        }
        if (teredo.filter(t -> t == TeredoSetting.ENABLED).isPresent()) {
            ruledOut.addAll(EnumSet.of(Cause.F17, Cause.F18));
        }
        if (reading.value(SiteField.CLIENT_PREFIX).isPresent() && balancingKnown) {
            ruledOut.add(Cause.F28);
        }
        boolean internal = reading.value(SiteField.INTERNAL_PREFIXES)
                .filter(ObservedValue::whole)
                .isPresent();
        if (internal || !at.frame().uses(Method.NATIVE)) {
            ruledOut.add(Cause.F22);
        }
        return ruledOut;
    }
}
