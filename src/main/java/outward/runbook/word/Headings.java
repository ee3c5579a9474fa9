package outward.runbook.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import outward.runbook.document.XmlText;

/** The headings of a document in order. Each has a bookmark, to which the contents lead. */
final class Headings {
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Headings() {}

    /** One of level 2 or 3. */
    record Entry(int level, String title) {}

    static String bookmark(int number) {
        return "_Toc" + (1000 + number);
    }

    static String text(Heading heading) {
        return XmlText.possible(TEXT.render(heading).strip());
    }

    static List<Entry> of(Stream<String> sections) {
        Parser parser = Parser.builder().build();
        List<Entry> entries = new ArrayList<>();
        sections.forEach(section -> parser.parse(section).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                entries.add(new Entry(heading.getLevel(), text(heading)));
            }
        }));
        return entries;
    }
}
