package outward.answer.list;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was done to many things of a list, as the address says it that leads back to the list. */
public enum Done {
    CHANGED,
    REMOVED,
    IMPORTED;

    static final String FIELD = "done";
    private static final Pattern FORM = Pattern.compile("(changed|removed|imported)-(\\d{1,6})");

    /** The page of the list that says so. */
    public String back(String path, String query, int number) {
        return ViewShelf.back(path, query) + "&" + FIELD + "=" + word() + "-" + number;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence; empty where nothing was done. */
    static String notice(ListShape<?> shape, @Nullable String said) {
        Matcher form = FORM.matcher(said == null ? "" : said);
        if (!form.matches()) {
            return "";
        }
        int number = Integer.parseInt(form.group(2));
        return shape.count(number) + (number == 1 ? " was " : " were ") + form.group(1) + ".";
    }
}
