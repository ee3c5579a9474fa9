package outward.runbook.document;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes the name that an item begins with, such as {@code Where:}, stand out where a page is printed. */
public final class Leads {
    private static final int LONGEST = 40;

    private Leads() {}

    /** Changes this tree. */
    public static void mark(Node section) {
        section.accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                lead(item);
                visitChildren(item);
            }
        });
    }

    private static void lead(ListItem item) {
        Node paragraph = item.getFirstChild();
        if (paragraph == null || !(paragraph.getFirstChild() instanceof Text text)) {
            return;
        }
        String words = text.getLiteral();
        int end = words.indexOf(": ") + 1;
        if (end > 0 && end <= LONGEST) {
            StrongEmphasis lead = new StrongEmphasis();
            lead.appendChild(new Text(words.substring(0, end)));
            text.insertBefore(lead);
            text.setLiteral(words.substring(end));
        }
    }
}
