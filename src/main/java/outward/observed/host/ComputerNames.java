package outward.observed.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.observed.text.Line;

/** The names by which computers call themselves in a text: in prompts, in answers to who they are, in PSComputerName. */
final class ComputerNames {
    private static final String NAME = "([A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\\.[A-Za-z0-9_-]{1,63}){0,8})";
    /** Of remoting, of a prompt that somebody made, and of a shell over SSH. */
    private static final List<Pattern> PROMPTS = Stream.of(
                    "\\[(?:[^\\]@\\s]{1,64}@)?" + NAME + "]:\\s?PS\\b.*",
                    "PS " + NAME + ">.*",
                    "(?:\\[[^\\]]{1,256}]: )?(?:PS )?[A-Za-z]:\\\\[^>]{0,260}? on " + NAME + "\\s*(?:>.*)?",
                    "[^\\s@]{1,128}@" + NAME + " (?:PS )?[A-Za-z]:\\\\[^>]{0,260}>.*")
            .map(p -> Pattern.compile("\\s*" + p))
            .toList();

    private static final Pattern ASKED = Pattern.compile(
            "(?:.{0,300}>)?\\s*(?:(?:echo|write-host|write-output)\\s+)?\"?(?:\\$env:computername|%computername%|hostname(?:\\.exe)?"
                    + "|\\[(?:system\\.)?environment]::machinename)\"?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile("\\s*" + NAME + "\\s*");
    private static final Pattern PROPERTY = Pattern.compile(
            "\\s*\"?(?:PSComputerName|CSName|COMPUTERNAME|Host Name)\"?\\s*[:=]\\s*\"?" + NAME + "\"?\\s*,?\\s*");
    private static final String COLUMN = "PSComputerName";
    private static final Set<String> NOBODY = Set.of("localhost", "null");
    /** More names are as many as two: the text is of several computers. */
    private static final int MOST = 20;

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    private final List<Line> lines;
    private final List<Seen> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    /** Where the rows of the last heading end: none of them is a heading. */
    private int below;

    private ComputerNames(List<Line> lines) {
        this.lines = lines;
    }

    /** The same state with every name that the text shows. */
    static HostState with(HostState state, List<Line> lines) {
        ComputerNames names = new ComputerNames(lines);
        for (int i = 0; i < lines.size() && names.found.size() < MOST; i++) {
            names.read(i);
        }
        if (names.found.isEmpty()) {
            return state;
        }
        List<Seen> seen = new ArrayList<>(state.seen());
        seen.addAll(names.found);
        List<Unread> unread = state.notUnderstood().stream()
                .filter(u -> !names.taken.contains(u.line()))
                .toList();
        return new HostState(seen, state.listings(), unread);
    }

    private void read(int index) {
        String text = lines.get(index).text();
        PROMPTS.stream()
                .map(p -> p.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(m -> add(m, index));
        Matcher property = PROPERTY.matcher(text);
        if (property.matches()) {
            taken.add(lines.get(index).number());
            add(property, index);
        } else if (ASKED.matcher(text).matches()) {
            answered(index);
        } else if (index >= below && text.contains(COLUMN)) {
            column(index, text);
        }
    }

    private void add(Matcher matcher, int index) {
        add(matcher.group(1), index);
    }

    /** A computer that was called by its number, or calls itself local, says nothing of its name. */
    private void add(String name, int index) {
        boolean says = !NUMBERS.matcher(name).matches() && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
        Seen computer = new SeenComputer(
                name, new Where(Source.COMPUTER_NAME, lines.get(index).number()));
        if (says && found.stream().noneMatch(f -> ((SeenComputer) f).name().equalsIgnoreCase(name))) {
            found.add(computer);
        }
    }

    private void answered(int index) {
        Optional<Integer> next = Stream.iterate(index + 1, i -> i < Math.min(index + 4, lines.size()), i -> i + 1)
                .filter(i -> !lines.get(i).isBlank())
                .findFirst();
        next.ifPresent(i -> {
            Matcher alone = ALONE.matcher(lines.get(i).text());
            if (alone.matches()) {
                taken.add(lines.get(index).number());
                taken.add(lines.get(i).number());
                add(alone, i);
            }
        });
    }

    /** Rows below a heading: where it stands in a table with its rule, or the field of the same number in CSV. */
    private void column(int index, String heading) {
        int at = heading.indexOf(COLUMN);
        boolean csv = heading.startsWith("\"") && heading.contains("\"" + COLUMN + "\"");
        boolean table = index + 1 < lines.size() && lines.get(index + 1).text().startsWith("---", at);
        if (csv || table) {
            int field = heading.substring(0, at).split(",", -1).length - 1;
            rows(index + 1, row -> csv ? field(row, field) : cell(row, at));
        }
    }

    private void rows(int from, Function<String, String> value) {
        for (below = from; below < lines.size() && !lines.get(below).isBlank() && found.size() < MOST; below++) {
            Matcher name = ALONE.matcher(value.apply(lines.get(below).text()));
            if (name.matches()) {
                add(name, below);
            }
        }
    }

    private static String cell(String row, int at) {
        boolean begins = row.length() > at && (at == 0 || row.charAt(at - 1) == ' ');
        return begins ? row.substring(at).split("\\s", 2)[0] : "";
    }

    private static String field(String row, int field) {
        String[] fields = row.split(",", -1);
        return fields.length > field ? fields[field].replace("\"", "") : "";
    }
}
