package outward.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Something that somebody might do to the database, by mistake or not, and that the checks must find. */
record Fault(String name, String sql) {
    /** Those of the file: a line of dashes and a name before each. */
    static List<Fault> all() {
        try (var file = Fault.class.getResourceAsStream("/outward/isolation/faults.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^--- "))
                    .skip(1)
                    .map(part -> part.split("\n", 2))
                    .map(part -> new Fault(part[0], part[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
