package outward.observed.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import outward.design.Sourced;
import outward.finding.Severity;
import outward.observed.Comparison;

/** Says where a server differs from its plan. */
final class Drifts {
    private Drifts() {}

    static void put(ObjectNode json, Comparison differing) {
        Sourced<String> now = Objects.requireNonNull(differing.now(), "what differs has something beside it");
        json.put("code", "SERVER_DIFFERS");
        json.put("severity", Severity.WARN.word());
        json.put("subject", differing.observed().field().name());
        json.put(
                "message",
                "The server says " + differing.observed().text() + "; the plan holds " + now.value() + " ("
                        + now.provenance().word() + ").");
        json.put("mend", "Take the observed value over, or correct the server.");
    }
}
