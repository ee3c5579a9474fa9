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

    /** Date and minute in UTC, such as {@code 2026-11-23 06:13}. */
    static String utc(Instant at) {
        return MINUTES.format(at);
    }
}
