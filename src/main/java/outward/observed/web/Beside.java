package outward.observed.web;

import java.util.List;
import outward.design.Frame;
import outward.observed.Comparison;
import outward.observed.Observation;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.Understood;
import outward.observed.drift.Drift;
import outward.observed.drift.Examination;

/** An observation beside what holds for its site. */
public record Beside(
        Observation observation, String machine, Reading reading, List<Comparison> comparisons, List<Drift> drift) {
    /** The observation read again, beside the frame in force; only a server's has values of the site. */
    static Beside of(Observation observation, String machine, Examination examination, Frame frame) {
        Reading reading = examination.reading();
        return new Beside(observation, machine, reading, Comparison.of(frame, reading.values()), examination.drift());
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
