package outward.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is drawn, in user units from the top left. */
public sealed interface Mark {
    /** A box with rounded corners. */
    record Area(double x, double y, double width, double height, Tone tone) implements Mark {}

    /** A filled piece of a scale, without an edge. */
    record Band(double x, double y, double width, double height, Tone tone) implements Mark {}

    /** A line through points, given as x and y in turn. */
    record Way(Tone tone, List<Double> points) implements Mark {
        public Way {
            points = List.copyOf(points);
        }
    }

    /**
     * One line of text whose first letter stands there; that of a {@link Kind#MARK} is middled there.
     *
     * @param address printed in letters of one width behind the words; null where there is none
     */
    record Words(
            Kind kind,
            Tone tone,
            double x,
            double y,
            String words,
            @Nullable String address) implements Mark {}

    /** What a line of text is. */
    enum Kind {
        /** The name of a box. */
        TITLE,
        /** Above a column. */
        CAPTION,
        /** In a box. */
        LABEL,
        /** Above a way. */
        MARK
    }
}
