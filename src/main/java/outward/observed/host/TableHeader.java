package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of a table's columns, and where they stand. Some letters are as wide as two. */
final class TableHeader {
    private static final Pattern WORD = Pattern.compile("[^\\s|]+");
    /** A list in braces is one cell. */
    private static final Pattern CELL = Pattern.compile("\\{[^{}]{0,1000}\\}|[^\\s|]+");

    private static final Pattern GROUP = Pattern.compile("\\p{Pd}+");
    private static final Pattern RULE = Pattern.compile("[\\s|:\\p{Pd}]*");
    private static final Set<String> ANCHORS = Set.of(
            "ipaddress",
            "destinationprefix",
            "interfacealias",
            "ifindex",
            "interfaceindex",
            "host",
            "entrypointname",
            "displayname");

    private final List<String> keys;
    private final List<Span> spans;

    private TableHeader(List<String> keys, List<Span> spans) {
        this.keys = keys;
        this.spans = spans;
    }

    /** A word of a line: its characters, and the columns of the screen that it fills. */
    record Span(int from, int to, int left, int right) {}

    /** The heading in that line, which as many groups of dashes underline, or of which every word is known. */
    static Optional<TableHeader> of(String text, String below) {
        List<Span> spans = spans(text);
        List<String> keys = spans.stream()
                .map(s -> Fields.key(text.substring(s.from(), s.to())))
                .toList();
        long known = keys.stream().filter(Fields::isKnown).count();
        if (known < 2 || keys.stream().noneMatch(ANCHORS::contains)) {
            return Optional.empty();
        }
        List<Span> dashes = spans(below);
        boolean underlined = dashes.size() == keys.size()
                && dashes.stream()
                        .allMatch(d -> GROUP.matcher(
                                        below.substring(d.from(), d.to()).replace(":", ""))
                                .matches());
        boolean isHeader = underlined || (known == keys.size() && known > 2 && !text.contains(": "));
        return isHeader ? Optional.of(new TableHeader(keys, spans)) : Optional.empty();
    }

    /** Whether the line is nothing but dashes. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    List<String> keys() {
        return keys;
    }

    boolean holdsAddresses() {
        return keys.contains("ipaddress") || keys.contains("destinationprefix");
    }

    /** The ways to cut a row into as many cells, the surer one first. */
    List<List<String>> cells(String text) {
        if (text.indexOf('|') >= 0) {
            return separated(text.strip().replaceAll("^\\||\\|$", ""), "\\|");
        }
        List<List<String>> ways = new ArrayList<>();
        if (text.indexOf('\t') >= 0) {
            ways.addAll(separated(text, "\t"));
        }
        aligned(text).ifPresent(ways::add);
        List<String> words =
                CELL.matcher(text).results().map(MatchResult::group).toList();
        if (words.size() == keys.size()) {
            ways.add(words);
        }
        return ways;
    }

    private List<List<String>> separated(String text, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(separator, -1)) {
            cells.add(cell.strip());
        }
        return cells.size() == keys.size() ? List.of(cells) : List.of();
    }

    /** Each word belongs to the one heading that it stands under, or to the one on its left. */
    private Optional<List<String>> aligned(String text) {
        int[] first = new int[keys.size()];
        int[] last = new int[keys.size()];
        for (Span word : spans(text)) {
            int column = column(word);
            if (column < 0) {
                return Optional.empty();
            }
            first[column] = last[column] == 0 ? word.from() : first[column];
            last[column] = word.to();
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            cells.add(text.substring(first[i], last[i]));
        }
        return Optional.of(cells);
    }

    private int column(Span word) {
        int column = -1;
        for (int i = 0; i < spans.size(); i++) {
            Span heading = spans.get(i);
            boolean under = word.left() < heading.right() && heading.left() < word.right();
            if (under && column >= 0 && spans.get(column).right() > word.left()) {
                return -1;
            }
            if (under || heading.right() <= word.left()) {
                column = i;
            }
        }
        return column;
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int counted = 0;
        int column = 0;
        while (word.find()) {
            int left = column + width(text, counted, word.start());
            column = left + width(text, word.start(), word.end());
            counted = word.end();
            spans.add(new Span(word.start(), word.end(), left, column));
        }
        return spans;
    }

    private static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** Chinese, Japanese and Korean letters (Unicode standard annex 11). */
    private static boolean isWide(char letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE4F)
                || (letter >= 0xFF00 && letter <= 0xFF60);
    }
}
