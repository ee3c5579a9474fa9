package outward.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import outward.Routes.Route;

/**
 * A line of the expectation table.
 *
 * @param path with its query, and parameters in braces
 * @param statuses one per caller, by the name of the table's column
 * @param body what is sent
 */
record Expectation(String verb, String path, Map<String, Integer> statuses, String body) {
    private static final String CALLERS = "callers: ";
    private static final Pattern THING = Pattern.compile("\\{(?!(code|revision|address)})[a-z]+}");

    static List<Expectation> all() {
        try (var table = Expectation.class.getResourceAsStream("/outward/isolation/matrix.txt")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            String[] callers = lines.get(0).substring(CALLERS.length()).split(" ");
            return lines.stream().skip(1).map(line -> read(line, callers)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation read(String line, String... callers) {
        String[] words = line.split(" +", 3 + callers.length);
        var statuses = new TreeMap<String, Integer>();
        for (int i = 0; i < callers.length; i++) {
            statuses.put(callers[i], Integer.valueOf(words[2 + i]));
        }
        int body = 2 + callers.length;
        return new Expectation(words[0], words[1], statuses, words.length > body ? words[body] : "");
    }

    Route route() {
        return new Route(verb, path.split("\\?", 2)[0]);
    }

    /** How many things the path, its query and the body name. */
    int things() {
        return things(path + body);
    }

    private static int things(String text) {
        return (int) THING.matcher(text).results().count();
    }

    int status(Caller caller) {
        return statuses.get(caller.name());
    }

    /** What is answered about a thing that the caller must not see. */
    int statusElsewhere(Caller caller) {
        return status(caller, 1);
    }

    /** What is answered when the first thing is the caller's to see, and those that belong to it are not. */
    int statusMixed(Caller caller) {
        return status(caller, 2);
    }

    private int status(Caller caller, int hidden) {
        int own = status(caller);
        if (own == 401 || own == 403 || own == 404 || caller.isNobody()) {
            return own;
        }
        if (things(route().path()) >= hidden) {
            return 404;
        }
        return verb.equals("GET") ? own : 422;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
