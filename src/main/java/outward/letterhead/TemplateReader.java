package outward.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.letterhead.Letterhead.Template;
import outward.runbook.word.TemplateStyles;

/**
 * Reads a Word document as a template: its styles are taken, and nothing else of it is kept. What holds macros or leads
 * outside is refused all the same, so that nobody believes it were used.
 */
final class TemplateReader {
    private static final String FIELD = "template";
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_UNPACKED = 24 << 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_STYLES = 2 << 20;
    private static final int LONGEST_NAME = 200;
    private static final String TOO_LARGE =
            "A template of at most 2 MB is wanted, which unpacked has no more than 24 MB in 500 parts.";

    private static final Turn TURN = new Turn(Duration.ofSeconds(5));

    private final Map<String, byte[]> parts = new HashMap<>();

    private TemplateReader() {}

    static @Nullable Template read(SentFile sent, FieldErrors errors) {
        return read(sent, errors, TURN);
    }

    static @Nullable Template read(SentFile sent, FieldErrors errors, Turn turn) {
        Optional<Optional<Template>> read =
                turn.take(() -> Optional.ofNullable(new TemplateReader().template(sent, errors)));
        if (read.isEmpty()) {
            errors.add(FIELD, Turn.BUSY);
        }
        return read.flatMap(Function.identity()).orElse(null);
    }

    private @Nullable Template template(SentFile sent, FieldErrors errors) {
        byte[] content = sent.content();
        Optional<String> fault = content.length > MOST_BYTES ? Optional.of(TOO_LARGE) : unpack(content);
        Optional<String> styles = Optional.empty();
        if (fault.isEmpty()) {
            TemplateParts known = TemplateParts.of(parts);
            fault = known.fault();
            styles = fault.isPresent() ? styles : styles(known);
        }
        if (fault.isEmpty() && styles.isEmpty()) {
            fault = Optional.of(PartBounds.UNREADABLE);
        }
        if (fault.isPresent()) {
            errors.add(FIELD, fault.get());
            return null;
        }
        return new Template(PlainText.ascii(sent.name(), LONGEST_NAME), styles.orElseThrow());
    }

    private static Optional<String> styles(TemplateParts known) {
        return known.styles()
                .flatMap(part -> TemplateStyles.of(part, known.theme()))
                .filter(text -> text.length() <= MOST_STYLES);
    }

    /** What is unpacked is counted while it is, whatever the file says of itself. */
    private Optional<String> unpack(byte[] content) {
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    return Optional.of(TOO_LARGE);
                }
                if (parts.put(entry.getName().toLowerCase(Locale.ROOT), part) != null) {
                    return Optional.of("This file has two parts of one name.");
                }
            }
            return parts.isEmpty() ? Optional.of(TemplateParts.NO_WORD) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(TemplateParts.NO_WORD);
        }
    }
}
