package outward.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outward.picture.Mark.Kind;

/** A drawing while it is made. */
final class Sketch {
    private static final double ARM = 5;

    private final List<Mark> marks = new ArrayList<>();

    void rectangle(double x, double y, double width, double height, Tone tone) {
        marks.add(new Mark.Area(x, y, width, height, tone));
    }

    void band(double x, double y, double width, double height, Tone tone) {
        marks.add(new Mark.Band(x, y, width, height, tone));
    }

    /** A line through these points, given as x and y in turn. */
    void line(Tone tone, double... points) {
        marks.add(new Mark.Way(tone, Arrays.stream(points).boxed().toList()));
    }

    /** A cross on a way that leads nowhere. */
    void cross(double x, double y) {
        line(Tone.BAD, x - ARM, y - ARM, x + ARM, y + ARM);
        line(Tone.BAD, x - ARM, y + ARM, x + ARM, y - ARM);
    }

    void words(Kind kind, Tone tone, double x, double y, String words) {
        marks.add(new Mark.Words(kind, tone, x, y, words, null));
    }

    void label(double x, double y, Label label) {
        marks.add(new Mark.Words(Kind.LABEL, label.tone(), x, y, label.words(), label.address()));
    }

    Drawing drawing(String title, String description, double width, double height) {
        return new Drawing(title, description, width, height, marks);
    }
}
