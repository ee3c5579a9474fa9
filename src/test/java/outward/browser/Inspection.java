package outward.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Pages looked at in several widths and themes, and walked by keys; what is wrong with any of them. */
final class Inspection {
    private static final int WIDE = 1440;

    /** Not what unfolds over the page: it hides what is below for as long as it is open. */
    private static final String UNFOLD =
            "open => document.querySelectorAll('main details:not(.more > details)').forEach(d => d.open = open)";

    private final List<View> views;
    private final List<String> wrong = new ArrayList<>();
    private int pages;

    /** How somebody looks at a page; {@code unfolded} with everything open that unfolds in it. */
    record View(int width, ColorScheme theme, boolean unfolded) {
        @Override
        public String toString() {
            return width + " px, " + theme;
        }
    }

    Inspection(List<View> views) {
        this.views = List.copyOf(views);
    }

    /** Looks at a page, as whoever is at that browser sees it. */
    void look(String what, String path, Visitor visitor) {
        Page page = visitor.page();
        pages++;
        page.navigate(path);
        page.setViewportSize(WIDE, 900);
        Barriers.unreached(page).forEach(act -> wrong.add(what + ": no key reaches " + act));
        for (View view : views) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(view.theme()).setReducedMotion(ReducedMotion.REDUCE));
            page.setViewportSize(view.width(), 900);
            page.evaluate(UNFOLD, view.unfolded());
            Barriers.of(page).forEach(barrier -> wrong.add(what + " at " + view + ": " + barrier));
        }
        visitor.complaints().forEach(complaint -> wrong.add(what + ": " + complaint));
        visitor.complaints().clear();
    }

    List<String> wrong() {
        return wrong;
    }

    int pages() {
        return pages;
    }
}
