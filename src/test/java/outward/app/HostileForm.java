package outward.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of hostile-forms.txt.
 *
 * @param kind each, turn or none
 * @param most characters that a field of it keeps
 * @param path with its query
 * @param fields name=text
 */
record HostileForm(String kind, int most, String verb, String path, List<String> fields) {
    /** Every line. */
    static List<HostileForm> all() {
        try (var table = HostileForm.class.getResourceAsStream("/outward/app/hostile-forms.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of that kind. */
    static List<HostileForm> all(String kind) {
        return all().stream().filter(form -> form.kind.equals(kind)).toList();
    }

    /** A line, word by word. */
    static HostileForm of(String... words) {
        String[] kind = words[0].split(":", 2);
        int most = kind.length > 1 ? Integer.parseInt(kind[1]) : 0;
        return new HostileForm(
                kind[0], most, words[1], words[2], Arrays.asList(words).subList(3, words.length));
    }

    /** Verb and path with every parameter in the same braces. */
    String route() {
        return shape(verb + " " + path);
    }

    /** A route with every parameter in the same braces. */
    static String shape(String route) {
        return route.replaceAll("\\{\\w+}", "{}");
    }

    /** Whether a form that is sent to that address is one of these. */
    boolean takes(String action) {
        return verb.equals("POST") && action.matches(shape(path).replace("{}", "[^/]+"));
    }

    Set<String> names() {
        return fields.stream().map(field -> field.split("=", 2)[0]).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return verb + " " + path + " " + String.join(" ", fields);
    }
}
