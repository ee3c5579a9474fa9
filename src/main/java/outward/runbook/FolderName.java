package outward.runbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import outward.design.HostLine;

/**
 * A name for files and folders: letters, digits, hyphen and underscore in lower case, at most 60, never a Windows
 * device name. Hosts add the end of their identifier, so that two never share a folder.
 */
public final class FolderName {
    private static final String KEPT = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    private static final int LONGEST = 60;
    private static final int SHORT_ID = 8;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private FolderName() {}

    /** The folder of a host: its name and the last eight digits of its identifier. */
    public static String of(HostLine host) {
        String id = host.id().toString();
        return slug(host.name()) + "-" + id.substring(id.length() - SHORT_ID);
    }

    /** The name in the letters that every file system takes. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < plain.length() && slug.length() < LONGEST; at++) {
            append(slug, plain.charAt(at));
        }
        String trimmed = trimmed(slug);
        return trimmed.isEmpty() ? "x" : isDevice(trimmed) ? "x-" + trimmed : trimmed;
    }

    private static void append(StringBuilder slug, char unit) {
        if (KEPT.indexOf(unit) >= 0) {
            slug.append(unit);
        } else if (Character.getType(unit) != Character.NON_SPACING_MARK
                && !slug.isEmpty()
                && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static String trimmed(StringBuilder slug) {
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '-') {
            start++;
        }
        while (end > start && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(start, end);
    }

    private static boolean isDevice(String slug) {
        boolean port = slug.length() == 4 && (slug.startsWith("com") || slug.startsWith("lpt"));
        return DEVICES.contains(slug) || (port && Character.isDigit(slug.charAt(3)));
    }
}
