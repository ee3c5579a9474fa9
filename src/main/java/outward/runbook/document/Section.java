package outward.runbook.document;

import java.util.stream.Stream;
import outward.runbook.Prose;

/** A section while it is written, as CommonMark. */
final class Section {
    private final StringBuilder text = new StringBuilder();

    Section heading(int level, Prose title) {
        text.append("#".repeat(level)).append(' ').append(title.markdown()).append("\n\n");
        return this;
    }

    Section heading(int level, String title) {
        return heading(level, Prose.of(title));
    }

    Section say(Prose words) {
        text.append(words.markdown()).append("\n\n");
        return this;
    }

    Section say(String words, Object... data) {
        return say(Prose.of(words, data));
    }

    Section items(Stream<Prose> items) {
        items.forEach(item -> text.append("- ").append(item.markdown()).append('\n'));
        text.append('\n');
        return this;
    }

    /** Lines as they are; the fence is longer than any run of backticks in them. */
    Section code(String language, Iterable<String> lines) {
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

    String markdown() {
        return text.toString();
    }
}
