package outward.observed.drift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A difference with the moment since which it was found each time that it could be seen. */
public record StandingDrift(Drift drift, Instant since) {

    /**
     * What stands after a text was examined: what it shows, what it shows again keeping its moment, and what was found
     * before where this text does not show the whole of that.
     */
    static List<StandingDrift> after(Collection<StandingDrift> before, Examination now, Instant at) {
        List<StandingDrift> standing = new ArrayList<>();
        for (Drift found : now.drift()) {
            Instant since = before.stream()
                    .filter(b -> b.drift().isAlso(found))
                    .map(StandingDrift::since)
                    .findFirst()
                    .orElse(at);
            standing.add(new StandingDrift(found, since));
        }
        before.stream()
                .filter(b -> !now.shown().contains(b.drift().code().topic()))
                .filter(b -> !now.signs().settles(b.drift()))
                .filter(b -> now.drift().stream().noneMatch(b.drift()::isAlso))
                .forEach(standing::add);
        return standing;
    }
}
