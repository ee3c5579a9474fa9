package outward.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import outward.Routes.Route;

/**
 * A line of the expectation table.
 *
 * @param path with its query, and parameters in braces
 * @param statuses one per caller, in the order of {@link Callers}
 * @param body what is sent
 */
record Expectation(String verb, String path, List<Integer> statuses, String body) {
    private static final int CALLERS = 9;

    static List<Expectation> all() {
        try (var table = Expectation.class.getResourceAsStream("/outward/isolation/matrix.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Expectation::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation read(String line) {
        String[] words = line.split(" +", 3 + CALLERS);
        var statuses =
                Arrays.stream(words, 2, 2 + CALLERS).map(Integer::valueOf).toList();
        return new Expectation(words[0], words[1], statuses, words.length > 2 + CALLERS ? words[2 + CALLERS] : "");
    }

    Route route() {
        return new Route(verb, path.split("\\?", 2)[0]);
    }

    boolean namesAThing() {
        return path.contains("{");
    }

    /** What is answered about a thing that the caller must not see. */
    int statusElsewhere(int caller) {
        int own = statuses.get(caller);
        return own == 401 || own == 403 || caller == 0 ? own : 404;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
