package outward.runbook.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.text.TextContentRenderer;
import outward.runbook.document.XmlText;

/** The headings of a document: each gets a name when it is written, by which the contents and the bookmarks find it. */
final class Contents implements AttributeProvider {
    private static final int DEEPEST = 3;
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int level, String title) {}

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() <= DEEPEST) {
            entries.add(new Entry(heading.getLevel(), TEXT.render(heading).strip()));
            attributes.put("id", name(entries.size() - 1));
        } else if (node instanceof Paragraph && leadsOn(node)) {
            attributes.put("class", "leads");
        }
    }

    /** Whether it must not stand alone at the foot of a page. */
    private static boolean leadsOn(Node paragraph) {
        return paragraph.getNext() != null
                && paragraph.getLastChild() instanceof Text text
                && text.getLiteral().endsWith(":");
    }

    private static String name(int number) {
        return "h" + number;
    }

    /** The contents, with the page of each. */
    String list() {
        StringBuilder list = new StringBuilder("<div class=\"contents\"><h2>Contents</h2>\n");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            list.append("<p class=\"level%d\"><a href=\"#%s\" title=\"%s\">%s</a></p>\n"
                    .formatted(entry.level(), name(i), XmlText.of(entry.title()), XmlText.of(entry.title())));
        }
        return list.append("</div>\n").toString();
    }

    /** The outline that readers show beside the pages. */
    String bookmarks() {
        StringBuilder marks = new StringBuilder("<bookmarks>\n");
        boolean open = false;
        for (int i = 0; i < entries.size(); i++) {
            boolean chapter = entries.get(i).level() < DEEPEST;
            marks.append(chapter && open ? "</bookmark>\n" : "").append(mark(i)).append(chapter ? ">\n" : "/>\n");
            open |= chapter;
        }
        return marks.append(open ? "</bookmark>\n" : "")
                .append("</bookmarks>\n")
                .toString();
    }

    private String mark(int number) {
        return "<bookmark name=\"" + XmlText.of(entries.get(number).title()) + "\" href=\"#" + name(number) + "\"";
    }
}
