package outward.runbook.document;

import outward.picture.Drawing;

/**
 * A picture in a document.
 *
 * @param name by which it is found: that of its file without ending, and its identifier on a page
 */
public record Figure(String name, Drawing drawing) {
    /** All that is drawn, for whoever does not see it. */
    public String words() {
        return drawing.title() + ". " + drawing.description();
    }
}
