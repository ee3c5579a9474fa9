package outward.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line in a {@code .cmd} file as the called program gets them: {@code %%} is one percent sign, double
 * quotes hold blanks together, backslashes are halved before a quote (C runtime argument rules).
 */
final class CmdWords {
    private static final String SPECIAL = "&|<>^()";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean quoted;
    private int at;

    private CmdWords(String line) {
        this.line = line;
    }

    /** Splits the line; refuses what cmd would expand, redirect or end the line at. */
    static List<String> of(String line) {
        return new CmdWords(line).read();
    }

    private List<String> read() {
        while (at < line.length()) {
            take(line.charAt(at));
        }
        if (quoted) {
            throw new UnreadableLine("A double quote is not closed.");
        }
        endWord();
        return words;
    }

    private void take(char unit) {
        if (unit < ' ' || unit > '~') {
            throw new UnreadableLine("A line of a cmd file holds printable ASCII characters only.");
        }
        if (unit == '%') {
            takePercent();
        } else if (unit == '\\') {
            takeBackslashes();
        } else if (unit == '"') {
            takeQuote();
        } else if (unit == ' ' && !quoted) {
            endWord();
            at++;
        } else {
            takePlain(unit);
        }
    }

    private void takePercent() {
        if (!line.startsWith("%%", at)) {
            throw new UnreadableLine("A single percent sign is expanded by cmd.");
        }
        append("%");
        at += 2;
    }

    private void takeBackslashes() {
        int end = at;
        while (end < line.length() && line.charAt(end) == '\\') {
            end++;
        }
        boolean beforeQuote = end < line.length() && line.charAt(end) == '"';
        if (beforeQuote && (end - at) % 2 == 1) {
            throw new UnreadableLine("A double quote cannot stand in a name.");
        }
        append("\\".repeat(beforeQuote ? (end - at) / 2 : end - at));
        at = end;
    }

    private void takeQuote() {
        if (line.startsWith("\"\"", at) && quoted) {
            throw new UnreadableLine("A double quote cannot stand in a name.");
        }
        quoted = !quoted;
        inWord = true;
        at++;
    }

    private void takePlain(char unit) {
        if (!quoted && SPECIAL.indexOf(unit) >= 0) {
            throw new UnreadableLine("Outside quotes cmd gives the character " + unit + " a meaning of its own.");
        }
        append(String.valueOf(unit));
        at++;
    }

    private void append(String text) {
        word.append(text);
        inWord = true;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
