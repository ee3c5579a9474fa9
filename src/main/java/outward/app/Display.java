package outward.app;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How templates show values that know no page themselves. */
@TemplateExtension
final class Display {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private Display() {}

    /** The page that a word of ours stands for, as its tab is called: {@code proof} is Proof. */
    static String heading(String word) {
        return word.equals("sites") ? "Other sites" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Date and minute in UTC, such as {@code 2026-11-23 06:13}. */
    static String utc(Instant at) {
        return MINUTES.format(at);
    }
}
