package outward.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What parts the values of a line. */
public enum CsvDelimiter {
    COMMA("comma", "Comma", ','),
    SEMICOLON("semicolon", "Semicolon", ';'),
    TAB("tab", "Tab", '\t'),
    BAR("bar", "Vertical bar", '|');

    private final String word;
    private final String label;
    private final char sign;

    CsvDelimiter(String word, String label, char sign) {
        this.word = word;
        this.label = label;
        this.sign = sign;
    }

    /** The delimiter of this word; empty where it is none. */
    static Optional<CsvDelimiter> of(String word) {
        return Arrays.stream(values()).filter(d -> d.word.equals(word)).findFirst();
    }

    /** The word of forms. */
    public String word() {
        return word;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    char sign() {
        return sign;
    }
}
