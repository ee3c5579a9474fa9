package outward.letterhead.web;

import java.util.Base64;
import outward.runbook.document.Logo;

/** A logo as a page shows it, in pixels of style sheets. */
record ShownLogo(String address, long width, long height) {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 88;

    static ShownLogo of(Logo logo) {
        double width = logo.widthIn(WIDTH, HEIGHT);
        return new ShownLogo(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
                Math.round(width),
                Math.max(1, Math.round(width * logo.heightPerWidth())));
    }
}
