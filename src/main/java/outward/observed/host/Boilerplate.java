package outward.observed.host;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say nothing about a machine: rules, headings of tables, greetings of the shells. */
final class Boilerplate implements Form {
    private static final Pattern RULE = Pattern.compile("[\\s=_|+:.*~`#\\p{Pd}]{2,}");
    /** Nothing of it is tried twice: a line of blanks takes as long as it is. */
    private static final Pattern GROUPS =
            Pattern.compile("\\s*+\\|?+\\s*+:?+\\p{Pd}{2,}+:?+(?:[\\s|]++:?+\\p{Pd}{2,}+:?+){2,}+\\s*+\\|?+\\s*+");

    private static final Set<String> HEADINGS = Set.of(
            "publish type met prefix idx gateway/interface name",
            "addr type dad state valid life pref. life address",
            "idx met mtu state name");
    private static final String NO_ENTRIES = "there are no entries";
    private static final Pattern SAID = Pattern.compile(
            "windows ip configuration|windows powershell|microsoft windows \\[version .*|\\(c\\).*microsoft.*|copyright.*microsoft.*"
                    + "|powershell [0-9.]+|install the latest powershell.*|try the new cross-platform powershell.*|ok\\."
                    + "|querying active state\\.\\.\\.|there are no .* in this list\\.?|change: \\w+|(?:no)?changesdetected"
                    + "|#? ?administrator: .*|loading personal and system profiles.*|type .get-help. .*");

    @Override
    public boolean claims(Paste paste, int index) {
        return headingLines(paste, index) > 0
                || RULE.matcher(paste.text(index)).matches()
                || SAID.matcher(words(paste, index)).matches();
    }

    private static String words(Paste paste, int index) {
        return index < paste.size() ? paste.words(index) : "";
    }

    /** How many lines a heading takes, which may be broken as well. */
    private static int headingLines(Paste paste, int index) {
        if (HEADINGS.contains(words(paste, index)) || isTranslatedHeading(paste, index)) {
            return 1;
        }
        return HEADINGS.contains(words(paste, index) + " " + words(paste, index + 1)) ? 2 : 0;
    }

    /** Several words above as many groups of dashes. */
    private static boolean isTranslatedHeading(Paste paste, int index) {
        return index + 1 < paste.size()
                && GROUPS.matcher(paste.text(index + 1)).matches()
                && Cells.of(paste.text(index), 0).size() > 2;
    }

    @Override
    public int read(Paste paste, int index) {
        int heading = headingLines(paste, index);
        if (heading > 0) {
            paste.notes.answer().headed();
            paste.table = null;
            return heading;
        }
        Listing.Of nothing = words(paste, index).startsWith(NO_ENTRIES) ? asked(paste.command()) : null;
        if (nothing != null) {
            paste.notes.answer().empty(nothing, paste.command().store(), Source.NETSH);
        }
        return claims(paste, index) ? 1 : 0;
    }

    /** What netsh was asked for. */
    private static Listing.@Nullable Of asked(Command command) {
        if (command.isIpv4() || !command.says("netsh")) {
            return null;
        }
        if (command.says("show route")) {
            return Listing.Of.ROUTES;
        }
        return command.says("show addr") ? Listing.Of.ADDRESSES : null;
    }
}
