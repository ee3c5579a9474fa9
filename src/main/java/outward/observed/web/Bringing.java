package outward.observed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import outward.customer.Site;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.drift.DriftBook;
import outward.observed.drift.Examination;
import outward.observed.drift.SignBook;
import outward.plan.PlanFollower;

/** Takes in what somebody brought about a machine, in the caller's transaction. */
@ApplicationScoped
class Bringing {
    private final Examinations examinations;
    private final Observations observations;
    private final DriftBook drifts;
    private final SignBook signs;
    private final Instance<PlanFollower> followers;

    Bringing(
            Examinations examinations,
            Observations observations,
            DriftBook drifts,
            SignBook signs,
            Instance<PlanFollower> followers) {
        this.examinations = examinations;
        this.observations = observations;
        this.drifts = drifts;
        this.signs = signs;
        this.followers = followers;
    }

    /** A text that was kept, and what it shows. */
    record Brought(UUID id, Examination examination) {}

    /** Keeps the text, what was read from it, and how the machine differs by it; the site is not changed. */
    Brought bring(Site site, String source, String content) {
        Brought brought = keep(site, source, content, examinations.of(site.id(), source, content));
        weigh(site);
        return brought;
    }

    /** The same of several hosts, each with its text: what they share is read, and the site weighed, once. */
    SortedMap<UUID, Brought> bring(Site site, SortedMap<UUID, String> texts) {
        SortedMap<UUID, Brought> brought = new TreeMap<>();
        examinations
                .of(site.id(), texts)
                .forEach((host, examination) -> brought.put(
                        host, keep(site, host.toString(), Objects.requireNonNull(texts.get(host)), examination)));
        if (!brought.isEmpty()) {
            weigh(site);
        }
        return brought;
    }

    private Brought keep(Site site, String source, String content, Examination examination) {
        UUID id = observations.add(site.id(), site.customer(), source, content, examination.reading());
        drifts.keep(site.id(), source, id, examination);
        if (!source.equals(Observation.SERVER)) {
            signs.keep(site.id(), UUID.fromString(source), id, examination.signs());
        }
        return new Brought(id, examination);
    }

    private void weigh(Site site) {
        followers.forEach(follower -> follower.evidenced(site.id()));
    }
}
