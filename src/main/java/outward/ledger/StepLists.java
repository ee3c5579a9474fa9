package outward.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a round a part at a time: one of many hosts has tens of thousands. */
public interface StepLists {
    /** The newest round of a revision without its steps; empty while none was begun. */
    Optional<Sheet> head(UUID site, int revision);

    /** How the steps of a round stand, with how many the filter lets through: one statement. */
    StepTotals totals(UUID site, Round round, StepFilter filter);

    /** The steps that the filter lets through, in order. */
    List<Tick> page(UUID site, Round round, StepFilter filter, int offset, int most);

    /** The steps with these numbers. */
    List<Task> tasks(UUID site, Round round, Collection<Integer> numbers);
}
