package outward.runbook;

import java.util.List;
import java.util.stream.Stream;

/** Lines that are pasted as one: the first that fails ends all of them, where a console would go on with the next. */
public final class Guarded {
    /** The line after the one that sets the index of an interface which is found by its exact name. */
    public static final String INDEX = "if (-not $index) { throw 'No IPv6 interface has exactly this name.' }";

    private Guarded() {}

    /** Each text may hold several lines. */
    public static List<String> lines(String... lines) {
        return lines(Stream.of(lines).flatMap(String::lines).toList());
    }

    /** These lines, indented. */
    public static List<String> lines(List<String> lines) {
        return Stream.of(
                        Stream.of("& {", "    $ErrorActionPreference = 'Stop'"),
                        lines.stream().map(line -> "    " + line),
                        Stream.of("}"))
                .flatMap(part -> part)
                .toList();
    }
}
