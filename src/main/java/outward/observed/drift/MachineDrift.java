package outward.observed.drift;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import outward.finding.Severity;

/**
 * How a machine last differed from what was expected of it.
 *
 * @param machine {@code server}, or the id of a host
 * @param name the host's name, or {@code Server}
 * @param observation the text that was examined last
 * @param revision of the plan that it was held against
 */
public record MachineDrift(
        String machine, String name, UUID observation, Instant observedAt, int revision, List<StandingDrift> findings) {
    public MachineDrift {
        findings = List.copyOf(findings);
    }

    /** How many findings warn. */
    public long warnings() {
        return count(Severity.WARN);
    }

    /** How many findings inform. */
    public long notes() {
        return count(Severity.NOTE);
    }

    private long count(Severity severity) {
        return findings.stream().filter(f -> f.drift().severity() == severity).count();
    }

    /** What of it was found at that moment for the first time. */
    public List<Drift> foundAt(Instant at) {
        return findings.stream()
                .filter(f -> f.since().equals(at))
                .map(StandingDrift::drift)
                .toList();
    }

    /** What of it is about that subject. */
    public MachineDrift about(String subject) {
        return new MachineDrift(
                machine,
                name,
                observation,
                observedAt,
                revision,
                findings.stream()
                        .filter(f -> f.drift().subject().equals(subject))
                        .toList());
    }

    /** The same after another text about the machine was examined. */
    public MachineDrift after(UUID text, Examination now, Instant at) {
        return new MachineDrift(machine, name, text, at, now.revision(), StandingDrift.after(findings, now, at));
    }
}
