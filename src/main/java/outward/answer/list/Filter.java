package outward.answer.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import outward.answer.PlainText;

/**
 * How a list is narrowed by a column.
 *
 * @param choices what can be chosen; none where text is typed that the column contains
 */
public record Filter(Kind kind, List<Choice> choices) {
    /** By nothing. */
    public static final Filter NONE = new Filter(Kind.NONE, List.of());

    /** By text that it contains. */
    public static final Filter TEXT = new Filter(Kind.TEXT, List.of());

    /** The longest text that is looked for. */
    static final int LONGEST = 200;

    /** What is given to narrow by. */
    public enum Kind {
        NONE,
        TEXT,
        CHOICE
    }

    /** By one of these. */
    public static Filter of(List<Choice> choices) {
        return new Filter(Kind.CHOICE, List.copyOf(choices));
    }

    /** By one of these, each a word with what it is called, one behind the other. */
    public static Filter of(String... words) {
        return of(IntStream.range(0, words.length / 2)
                .mapToObj(i -> new Choice(words[2 * i], words[2 * i + 1]))
                .toList());
    }

    /** Whether one of several is chosen. */
    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** Whether it narrows at all. */
    public boolean isThere() {
        return kind != Kind.NONE;
    }

    /** What is wrong with that word, as a sentence; null where nothing is. */
    @Nullable
    String fault(String word) {
        return switch (kind) {
            case NONE -> "The list is not narrowed by this.";
            case TEXT -> PlainText.fault(word, LONGEST).orElse(null);
            case CHOICE -> choice(word).isPresent() ? null : "Use " + words() + ".";
        };
    }

    private String words() {
        return String.join(", ", choices.stream().map(Choice::word).toList());
    }

    /** The choice with that word. */
    public Optional<Choice> choice(String word) {
        return choices.stream().filter(c -> c.word().equals(word)).findFirst();
    }

    /** What is narrowed to by that word, for people. */
    public String label(String word) {
        return choice(word).map(Choice::label).orElse(word);
    }
}
