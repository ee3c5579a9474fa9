package outward.picture;

import java.util.Collection;
import java.util.stream.Stream;
import outward.picture.Mark.Kind;

/** Boxes under each other: where they begin, and how wide all of them are. */
record Column(double left, double width) {
    static final double PADDING = 12;
    static final double LINE = 18;
    static final double GAP = 14;
    private static final double TITLE = 20;

    /** A column from there on that has room for these boxes. */
    static Column of(double left, Stream<Box> boxes, double least) {
        double widest = boxes.mapToDouble(Column::width).max().orElse(least);
        return new Column(left, Math.max(least, widest) + 2 * PADDING);
    }

    private static double width(Box box) {
        double labels = box.labels().stream().mapToDouble(Extent::label).max().orElse(0);
        return Math.max(Extent.title(box.title()), labels);
    }

    static double height(Box box) {
        return TITLE + box.labels().size() * LINE + PADDING;
    }

    /** The height of boxes under each other with gaps between them. */
    static double height(Collection<Box> boxes) {
        return boxes.stream().mapToDouble(box -> height(box) + GAP).sum() - (boxes.isEmpty() ? 0 : GAP);
    }

    double right() {
        return left + width;
    }

    double middle() {
        return left + width / 2;
    }

    /** Draws a box whose top is there, at least as high as its lines. */
    void draw(Sketch sketch, Box box, double top, double height) {
        sketch.rectangle(left, top, width, Math.max(height, height(box)), box.tone());
        sketch.words(Kind.TITLE, Tone.PLAIN, left + PADDING, top + TITLE, box.title());
        double y = top + TITLE;
        for (Label label : box.labels()) {
            y += LINE;
            sketch.label(left + PADDING, y, label);
        }
    }
}
