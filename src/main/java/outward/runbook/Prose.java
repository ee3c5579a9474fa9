package outward.runbook;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of CommonMark: our own words, with data in it only as escaped text. Both documents are made from it, so there
 * is one place where data becomes markup.
 */
public record Prose(String markdown) {
    private static final String PLACE = "{}";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    /**
     * Our words with {@code {}} for each value. Text is escaped; addresses, prefixes, routes and numbers have nothing to
     * escape and are printed as they print themselves; prose stays as it is.
     */
    public static Prose of(String words, Object... data) {
        StringBuilder text = new StringBuilder(words.length() + 32);
        Iterator<Object> values = List.of(data).iterator();
        int at = 0;
        for (int place = words.indexOf(PLACE); place >= 0; place = words.indexOf(PLACE, at)) {
            text.append(words, at, place).append(shown(values.next()));
            at = place + PLACE.length();
        }
        if (values.hasNext()) {
            throw new IllegalArgumentException("More values than places in: " + words);
        }
        return new Prose(text.append(words, at, words.length()).toString());
    }

    /** The same without escapes, for what is no document. */
    public String plain() {
        return ESCAPE.matcher(markdown)
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String shown(Object value) {
        if (value instanceof Prose prose) {
            return prose.markdown();
        }
        boolean typed = value instanceof Number
                || value.getClass().getPackageName().equals("outward.address")
                || value instanceof outward.design.Route;
        return typed ? value.toString() : MarkdownText.of(value.toString());
    }
}
