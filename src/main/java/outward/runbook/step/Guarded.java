package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;

/** Lines that are pasted as one: the first that fails ends all of them, where a console would go on with the next. */
final class Guarded {
    private Guarded() {}

    static List<String> lines(String... lines) {
        return lines(Stream.of(lines).flatMap(String::lines).toList());
    }

    static List<String> lines(List<String> lines) {
        return Stream.of(
                        Stream.of("& {", "    $ErrorActionPreference = 'Stop'"),
                        lines.stream().map(line -> "    " + line),
                        Stream.of("}"))
                .flatMap(part -> part)
                .toList();
    }
}
