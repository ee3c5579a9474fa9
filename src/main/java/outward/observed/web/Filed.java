package outward.observed.web;

import java.util.List;
import java.util.UUID;
import outward.observed.Collected;
import outward.observed.drift.Drift;
import outward.observed.drift.Examination;
import outward.observed.text.PlainText;

/**
 * What became of a report about several computers.
 *
 * @param machines whose part was kept
 * @param unknown computers that are no one host by their name, or named twice: nothing of them was kept
 * @param failed computers that could not be read
 */
public record Filed(List<Machine> machines, List<String> unknown, List<Collected.Failure> failed) {
    public Filed {
        machines = List.copyOf(machines);
        unknown = unknown.stream().map(PlainText::visible).toList();
        failed = failed.stream()
                .map(f -> new Collected.Failure(PlainText.visible(f.computer()), PlainText.visible(f.error())))
                .toList();
    }

    /** One computer whose part was kept under a host of the site. */
    public record Machine(String computer, UUID host, UUID observation, Examination examination) {
        /** How it differs from what is expected of it. */
        public List<Drift> drift() {
            return examination.drift();
        }
    }
}
