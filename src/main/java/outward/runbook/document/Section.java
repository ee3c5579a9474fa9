package outward.runbook.document;

import java.util.stream.Stream;
import outward.runbook.Prose;

/** A section while it is written, as CommonMark. */
public final class Section {
    private final StringBuilder text = new StringBuilder();

    /** A heading of that level. */
    public Section heading(int level, Prose title) {
        text.append("#".repeat(level)).append(' ').append(title.markdown()).append("\n\n");
        return this;
    }

    /** A heading of that level. */
    public Section heading(int level, String title) {
        return heading(level, Prose.of(title));
    }

    /** A paragraph. */
    public Section say(Prose words) {
        text.append(words.markdown()).append("\n\n");
        return this;
    }

    /** A paragraph, with data in the places of {@code {}}. */
    public Section say(String words, Object... data) {
        return say(Prose.of(words, data));
    }

    /** A list. */
    public Section items(Stream<Prose> items) {
        items.forEach(item -> text.append("- ").append(item.markdown()).append('\n'));
        text.append('\n');
        return this;
    }

    /** Lines as they are; the fence is longer than any run of backticks in them. */
    public Section code(String language, Iterable<String> lines) {
        String body = String.join("\n", lines);
        String fence = "`".repeat(Math.max(3, longestRun(body) + 1));
        text.append(fence)
                .append(language)
                .append('\n')
                .append(body)
                .append('\n')
                .append(fence)
                .append("\n\n");
        return this;
    }

    private static int longestRun(String body) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < body.length(); at++) {
            run = body.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** What was written so far. */
    public String markdown() {
        return text.toString();
    }
}
