package outward.runbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Prose;

/** The headings of a document in order, as its source has them. */
final class Outline {
    /** With more than these only chapters are listed: nobody reads ten thousand lines of contents. */
    private static final int MOST = 400;

    private static final int CHAPTER = 2;
    private static final int STEP = 3;

    private Outline() {}

    /** A heading; its number is its place among all. */
    record Entry(int number, int level, String title) {}

    static List<Entry> of(Stream<String> sections) {
        List<Entry> entries = new ArrayList<>();
        int[] number = {0};
        sections.forEach(section -> headings(section).forEach(line -> {
            int level = line.startsWith("###") ? STEP : CHAPTER;
            if (level == CHAPTER || entries.size() <= MOST) {
                entries.add(new Entry(number[0], level, new Prose(line.substring(level + 1)).plain()));
            }
            number[0]++;
        }));
        return entries.size() <= MOST
                ? entries
                : entries.stream().filter(entry -> entry.level() == CHAPTER).toList();
    }

    /** Those of a section, which begins with them: only code may have lines that look alike. */
    private static List<String> headings(String section) {
        List<String> headings = new ArrayList<>();
        String fence = "";
        for (String line : (Iterable<String>) section.lines()::iterator) {
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (line.startsWith("```")) {
                fence = line.substring(
                        0, (int) line.chars().takeWhile(c -> c == '`').count());
            } else if (line.startsWith("## ") || line.startsWith("### ")) {
                headings.add(line);
            }
        }
        return headings;
    }
}
