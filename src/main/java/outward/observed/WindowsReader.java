package outward.observed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.directaccess.WindowsVersion;

/** The release of Windows Server, by the name that it gives itself. */
final class WindowsReader {
    private static final Pattern CAPTION = Pattern.compile(".*\\bWindows Server (2012 R2|[0-9]{4})\\b.*");

    private final Printout printout;
    private final Draft draft;

    WindowsReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    void read() {
        draft.observed(
                SiteField.WINDOWS_VERSION, printout.oneSurelyWhole(Printed.WINDOWS, "Caption", WindowsReader::version));
    }

    private static Optional<WindowsVersion> version(String caption) {
        Matcher release = CAPTION.matcher(caption);
        return release.matches() ? WindowsVersion.of(release.group(1)) : Optional.empty();
    }
}
