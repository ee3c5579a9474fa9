package outward.runbook.paint;

import java.awt.Color;
import outward.picture.Tone;

/** Colours on white paper, those of the documents' style sheet for print; each keeps 4.5:1 to what it stands on. */
final class Inks {
    static final Color QUIET = new Color(0x4f5863);
    private static final Color TEXT = new Color(0x14181d);
    private static final Color REST = new Color(0xdfe3e8);
    private static final Color GOOD = new Color(0x1a6b2f);
    private static final Color LOOK = new Color(0x7a4a00);
    private static final Color LOOK_BACK = new Color(0xfdf0d5);
    private static final Color BAD = new Color(0xa31b1b);
    private static final Color BAD_BACK = new Color(0xfbe6e6);

    private Inks() {}

    static Color text(Tone tone) {
        return tone == Tone.PLAIN ? TEXT : line(tone);
    }

    static Color line(Tone tone) {
        return switch (tone) {
            case PLAIN -> QUIET;
            case GOOD -> GOOD;
            case LOOK -> LOOK;
            case BAD -> BAD;
        };
    }

    static Color back(Tone tone) {
        return switch (tone) {
            case PLAIN, GOOD -> Color.WHITE;
            case LOOK -> LOOK_BACK;
            case BAD -> BAD_BACK;
        };
    }

    static Color band(Tone tone) {
        return tone == Tone.PLAIN ? REST : line(tone);
    }
}
