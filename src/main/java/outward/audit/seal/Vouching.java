package outward.audit.seal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares an export, entry by entry, with the checkpoints that were kept outside of the database. */
final class Vouching {
    private final List<NamedCheckpoint> checkpoints;
    private final Consumer<String> problems;
    private Map<Long, List<NamedCheckpoint>> byEntries = Map.of();
    private long reach;

    Vouching(List<NamedCheckpoint> checkpoints, Consumer<String> problems) {
        this.checkpoints = checkpoints;
        this.problems = problems;
    }

    /** The export is that tenant's. */
    void begin(UUID tenant) {
        checkpoints.stream()
                .filter(c -> !c.checkpoint().tenant().equals(tenant))
                .forEach(c -> problems.accept("Checkpoint " + c.name() + " is another tenant's."));
        byEntries = checkpoints.stream()
                .filter(c -> c.checkpoint().tenant().equals(tenant))
                .collect(Collectors.groupingBy(c -> c.checkpoint().entries()));
    }

    /** The export holds an entry with that hash at that place. */
    void entry(long position, String hash) {
        for (NamedCheckpoint named : byEntries.getOrDefault(position, List.of())) {
            if (named.checkpoint().hash().equals(hash)) {
                reach = position;
            } else {
                problems.accept("Entries 1 to " + position + " are not those of checkpoint " + named.name() + ".");
            }
        }
    }

    /** The export ends with that entry. */
    void end(long entries) {
        byEntries.values().stream()
                .flatMap(List::stream)
                .filter(c -> c.checkpoint().entries() > entries)
                .forEach(c -> problems.accept("Checkpoint " + c.name() + " speaks of "
                        + c.checkpoint().entries() + " entries; the export ends with entry " + entries
                        + ": it was cut, or it is older than that checkpoint (--until leaves out later ones)."));
    }

    /** The last entry that a fitting checkpoint covers. */
    long reach() {
        return reach;
    }
}
