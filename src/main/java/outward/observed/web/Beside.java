package outward.observed.web;

import java.util.List;
import outward.customer.Site;
import outward.design.Frame;
import outward.observed.Comparison;
import outward.observed.Observation;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.ServerReport;
import outward.observed.Understood;

/** An observation beside what holds for its site. */
public record Beside(Observation observation, Reading reading, List<Comparison> comparisons) {
    /** Reads the observation again, beside the frame in force. */
    static Beside of(Observation observation, Site site, Frame frame) {
        Reading reading = ServerReport.read(observation.content(), site.facts());
        return new Beside(observation, reading, Comparison.of(frame, reading.values()));
    }

    /** Sentences to look at before a value is relied on. */
    public List<Understood> cautions() {
        return reading.said(Understood.Kind.CAUTION).toList();
    }

    /** Everything else that was understood. */
    public List<Understood> facts() {
        return reading.understood().stream()
                .filter(understood -> understood.kind() != Understood.Kind.CAUTION)
                .toList();
    }

    /** The values of the fields that a person ticked. */
    List<ObservedValue<?>> chosen(List<String> fields) {
        return reading.values().stream()
                .filter(value -> fields.contains(value.field().name()))
                .toList();
    }
}
