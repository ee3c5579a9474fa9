package outward.letterhead;

import org.jspecify.annotations.Nullable;
import outward.runbook.document.Logo;
import outward.runbook.document.Look;

/**
 * What a firm chose for its documents; null where it did not.
 *
 * @param name as it stands on covers; else the firm's own
 * @param colour as {@code #rrggbb}, of enough contrast to white
 */
public record Letterhead(
        @Nullable String name,
        @Nullable String colour,
        @Nullable Logo logo,
        @Nullable Template template) {
    /** That of a firm which chose nothing. */
    public static final Letterhead NONE = new Letterhead(null, null, null, null);

    /** How documents of the firm of that name look. */
    public Look look(String firm) {
        return new Look(name == null ? firm : name, colour, logo, template == null ? null : template.styles());
    }

    /** Whether anything was chosen. */
    public boolean isChosen() {
        return name != null || colour != null || logo != null || template != null;
    }

    /** The same with another logo, or with none. */
    Letterhead withLogo(@Nullable Logo other) {
        return new Letterhead(name, colour, other, template);
    }

    /** The same with another template, or with none. */
    Letterhead withTemplate(@Nullable Template other) {
        return new Letterhead(name, colour, logo, other);
    }

    /** What the audit trail keeps of it. */
    Told told() {
        return new Told(
                name,
                colour,
                logo == null ? null : Sum.of(logo.png()),
                template == null ? null : template.fileName(),
                template == null ? null : Sum.of(template.styles()));
    }

    /** The same, with sums in place of what is long. */
    record Told(
            @Nullable String name,
            @Nullable String colour,
            @Nullable String logoSha256,
            @Nullable String template,
            @Nullable String stylesSha256) {}

    /**
     * Styles for word processors.
     *
     * @param fileName of the file that they came from
     * @param styles as XML, cleaned
     */
    public record Template(String fileName, String styles) {}
}
