package outward.picture;

import java.util.List;

/**
 * A picture before it is on a page or on paper: shapes in user units, with words for whoever does not see them.
 *
 * @param description all that is drawn, in sentences
 */
public record Drawing(String title, String description, double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** As SVG inside of a page that colours its classes; {@code id} sets its identifiers apart from others there. */
    public String svg(String id) {
        return new Svg().write(this, id);
    }

    /** The same as a file that stands alone, with colours for light and dark. */
    public String file() {
        return new Svg().writeAlone(this);
    }
}
