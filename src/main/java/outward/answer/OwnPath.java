package outward.answer;

import java.util.regex.Pattern;

/** The path of a page of ours, as an address or a form brings it. */
public final class OwnPath {
    private static final int LONGEST = 2_000;

    /** Names one behind the other, so that no browser finds a host, dots or an encoded character among them. */
    private static final Pattern NAMES = Pattern.compile("/|(?:/[A-Za-z0-9_-]++)++");

    private OwnPath() {}

    /** Whether no browser reads another site in it, and it is of a length that some page has. */
    public static boolean is(String path) {
        return path.length() <= LONGEST && NAMES.matcher(path).matches();
    }
}
