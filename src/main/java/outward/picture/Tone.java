package outward.picture;

import java.util.Locale;

/** What a part of a picture says besides its words; a style sheet gives each its colour in every theme. */
public enum Tone {
    /** Nothing further. */
    PLAIN,
    /** Planned to work. */
    GOOD,
    /** Not known, or left out of the plan on purpose. */
    LOOK,
    /** Broken or not reachable. */
    BAD;

    /** The class of the style sheet, such as {@code tone-good}. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
