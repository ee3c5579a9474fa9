package outward.directaccess;

import java.util.Locale;
import java.util.Optional;

/** The releases of Windows Server that carry the role: 2012 to 2025 (facts L4), with what is known of their end (L7). */
public enum WindowsVersion implements Worded {
    /** From memory, not looked up (L7). */
    V2012("2012", "support ended in October 2023, paid security updates in October 2026"),
    /** From memory, not looked up (L7). */
    V2012_R2("2012-r2", "support ended in October 2023, paid security updates in October 2026"),
    /** Release information page of 2020; sources differ by a day (L7). */
    V2016("2016", "support ends about 12 January 2027"),
    /** Release information page of 2020 (L7). */
    V2019("2019", "support ends on 9 January 2029"),
    /** Not verified (L7). */
    V2022("2022", "the end of support is not recorded here"),
    /** Not verified (L7). */
    V2025("2025", "the end of support is not recorded here");

    private final String word;
    private final String end;

    WindowsVersion(String word, String end) {
        this.word = word;
        this.end = end;
    }

    /** The release with that word; "2012 R2" and "2012R2" are read too; empty for any other text. */
    public static Optional<WindowsVersion> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.matches("2012 ?r2") ? Optional.of(V2012_R2) : Worded.find(values(), plain);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }

    /** The name as Microsoft writes it. */
    public String title() {
        return "Windows Server " + word.replace("-r2", " R2");
    }

    /** A sentence on its end of support; none of the dates is certain, so it always asks to check. */
    public String lifecycle() {
        return "%s: %s; check with Microsoft lifecycle.".formatted(title(), end);
    }
}
