package outward.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command was given.
 *
 * @param out null when nothing is to be written
 * @param from the estate as it was carried out before; null where nothing was
 */
record PlanCall(Path file, @Nullable Path out, @Nullable Path from) {
    private static final Set<String> OPTIONS = Set.of("--out", "--from");

    /** Reads the words behind {@code plan}; empty where they are none that it takes. */
    static Optional<PlanCall> of(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("--") || words.size() % 2 == 0) {
            return Optional.empty();
        }
        Map<String, Path> given = new HashMap<>();
        try {
            for (int i = 1; i < words.size(); i += 2) {
                boolean known =
                        OPTIONS.contains(words.get(i)) && !words.get(i + 1).isEmpty();
                if (!known || given.put(words.get(i), Path.of(words.get(i + 1))) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(new PlanCall(Path.of(words.get(0)), given.get("--out"), given.get("--from")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
