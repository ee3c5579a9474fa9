package outward.runbook.document;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** A picture among the blocks of a section. */
public final class FigureBlock extends CustomBlock {
    private final Figure figure;

    private FigureBlock(Figure figure) {
        this.figure = figure;
    }

    /** Puts the pictures of a part behind its heading. */
    public static void into(Node section, Part part) {
        Node before = section.getFirstChild();
        for (Figure figure : part.figures()) {
            FigureBlock block = new FigureBlock(figure);
            before.insertAfter(block);
            before = block;
        }
    }

    /** What is to be drawn. */
    public Figure figure() {
        return figure;
    }
}
