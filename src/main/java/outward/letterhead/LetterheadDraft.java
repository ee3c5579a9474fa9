package outward.letterhead;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.letterhead.Letterhead.Template;
import outward.runbook.document.Logo;
import outward.runbook.document.Look;

/**
 * What an owner typed and sent.
 *
 * @param logo null where none was sent
 * @param template null where none was sent
 */
public record LetterheadDraft(
        @Nullable String name,
        @Nullable String colour,
        @Nullable Logo logo,
        @Nullable Template template) {
    private static final int LONGEST_NAME = 200;

    /** Read from a form; refuses with every wrong field. */
    public static LetterheadDraft of(
            String name, String colour, @Nullable SentFile logo, @Nullable SentFile template, FieldErrors errors) {
        LetterheadDraft draft = new LetterheadDraft(
                name(name, errors),
                colour(colour, errors),
                logo == null ? null : LogoReader.read(logo.content(), errors),
                template == null ? null : TemplateReader.read(template, errors));
        errors.orThrow();
        return draft;
    }

    private static @Nullable String name(String typed, FieldErrors errors) {
        String name = PlainText.oneLine(typed);
        if (name.isEmpty()) {
            return null;
        }
        PlainText.fault(name, LONGEST_NAME).ifPresent(fault -> errors.add("name", fault));
        return name;
    }

    private static @Nullable String colour(String typed, FieldErrors errors) {
        String colour = typed.strip().toLowerCase(Locale.ROOT);
        if (colour.isEmpty()) {
            return null;
        }
        if (!Look.isColour(colour)) {
            errors.add("colour", "A colour is # and six hexadecimal digits, such as #1f4e79.");
        } else {
            Contrast.fault(colour).ifPresent(fault -> errors.add("colour", fault));
        }
        return colour;
    }

    Letterhead over(Letterhead before) {
        return new Letterhead(
                name, colour, logo == null ? before.logo() : logo, template == null ? before.template() : template);
    }
}
