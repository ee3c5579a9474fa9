package outward.observed.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import outward.answer.NotFound;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.observed.Observation;
import outward.observed.drift.Examination;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;
import outward.plan.Plans;

/** Holds texts against what is expected of the machine that printed them. */
@ApplicationScoped
class Examinations {
    private static final String GONE = "A removed host";

    private final Expectations expectations;
    private final HostListing hosts;
    private final Plans plans;

    Examinations(Expectations expectations, HostListing hosts, Plans plans) {
        this.expectations = expectations;
        this.hosts = hosts;
        this.plans = plans;
    }

    /** An observation read again, beside what holds now. */
    Beside beside(UUID site, Observation observation) {
        String name = observation.source().equals(Observation.SERVER)
                ? "Server"
                : hosts.find(UUID.fromString(observation.source()))
                        .map(HostSummary::name)
                        .orElse(GONE);
        Examination examination =
                name.equals(GONE) ? gone(observation) : of(site, observation.source(), observation.content());
        return Beside.of(observation, name, examination, plans.frame(site).orElseThrow(NotFound::new));
    }

    /** A host that was removed meanwhile: nothing is expected of it. */
    private static Examination gone(Observation observation) {
        return Examination.ofNobody(observation.content());
    }

    /** Texts of hosts of that site, in their order. */
    SortedMap<UUID, Examination> of(UUID site, SortedMap<UUID, String> texts) {
        Map<UUID, Expected> expected = expectations.ofHosts(site, texts.keySet());
        SortedMap<UUID, Examination> all = new TreeMap<>();
        texts.forEach((host, content) -> {
            Expected one = Optional.ofNullable(expected.get(host)).orElseThrow(NotFound::new);
            all.put(host, Examination.ofHost(content, one, one.host(host).orElseThrow(NotFound::new)));
        });
        return all;
    }

    /** A text of the server or of a host of that site. */
    Examination of(UUID site, String source, String content) {
        if (source.equals(Observation.SERVER)) {
            Expected expected = expectations.ofSite(site).orElseThrow(NotFound::new);
            return Examination.ofServer(content, expected);
        }
        UUID host = UUID.fromString(source);
        Expected expected = expectations.ofHost(site, host).orElseThrow(NotFound::new);
        return Examination.ofHost(content, expected, expected.host(host).orElseThrow(NotFound::new));
    }
}
