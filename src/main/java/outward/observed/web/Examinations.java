package outward.observed.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import outward.answer.NotFound;
import outward.observed.Observation;
import outward.observed.drift.Examination;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;

/** Holds texts against what is expected of the machine that printed them. */
@ApplicationScoped
class Examinations {
    private final Expectations expectations;

    Examinations(Expectations expectations) {
        this.expectations = expectations;
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
