package outward.observed.web;

import java.util.List;
import outward.observed.Observation;
import outward.observed.drift.MachineDrift;

/** What was brought about a site, newest first, and how its machines last differed. */
public record Known(List<Observation> observations, List<MachineDrift> machines) {
    /** The name of the machine that an observation is about. */
    public String name(Observation observation) {
        return observation.source().equals(Observation.SERVER)
                ? "Server"
                : machines.stream()
                        .filter(m -> m.machine().equals(observation.source()))
                        .map(MachineDrift::name)
                        .findFirst()
                        .orElse("A removed host");
    }
}
