package outward.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import outward.finding.Verdict;
import outward.proof.Rung;

/** What sites can be sorted and narrowed by. Sorted by a column, what needs a look comes first. */
public enum Column {
    VERDICT("Verdict"),
    AWAITING("Approval"),
    APPLIED("Applied"),
    RUNG("Proof"),
    DRIFT("Drift"),
    RETIREMENT("Retirement");

    private final String label;

    Column(String label) {
        this.label = label;
    }

    /** What sites can be narrowed to: the word in addresses and the API, and the one for people. */
    public record Choice(String word, String label) {}

    private static String label(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
    }

    /** As a heading. */
    public String label() {
        return label;
    }

    /** Its word in addresses and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What sites can be narrowed to by it. */
    public List<Choice> choices() {
        return switch (this) {
            case VERDICT -> listed(Stream.of(Verdict.values()).map(v -> new Choice(v.word(), label(v.word()))));
            case AWAITING -> listed(Stream.of(new Choice("yes", "Awaited"), new Choice("no", "Not awaited")));
            case APPLIED ->
                listed(Stream.of(
                        new Choice("none", "Nothing begun"),
                        new Choice("partly", "Partly"),
                        new Choice("whole", "100 %")));
            case RUNG -> listed(Stream.of(Rung.values()).map(r -> new Choice(r.word(), label(r.label()))));
            case DRIFT ->
                listed(Stream.of(
                        new Choice("warn", "Warnings"),
                        new Choice("note", "Notes only"),
                        new Choice("none", "None"),
                        new Choice("unseen", "Nothing brought")));
            case RETIREMENT -> listed(Stream.of(new Choice("yes", "Begun"), new Choice("no", "Not begun")));
        };
    }

    private static List<Choice> listed(Stream<Choice> choices) {
        return choices.toList();
    }

    /** The choice with that word. */
    public Optional<Choice> choice(String word) {
        return choices().stream().filter(c -> c.word().equals(word)).findFirst();
    }

    /** The column with that word. */
    public static Optional<Column> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
