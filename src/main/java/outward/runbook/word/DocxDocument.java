package outward.runbook.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.FigureBlock;
import outward.runbook.document.Leads;
import outward.runbook.document.Look;
import outward.runbook.document.Part;
import outward.runbook.document.XmlText;

/**
 * A document for word processors (DOCX): headings, lists and contents are real ones, so that it can be worked on. It is
 * in memory whole while it is made.
 */
public final class DocxDocument {
    private static final Parser PARSER = Parser.builder().build();

    private DocxDocument() {}

    /** Writes it whole and leaves the stream open. */
    public static void write(Document document, Look look, OutputStream out) throws IOException {
        try (XWPFDocument file = WordFile.of(document, look)) {
            Edges.into(file, document);
            Cover cover = document.cover();
            Front front = new Front(file);
            if (cover == null) {
                var title = file.createParagraph();
                title.setStyle("Title");
                title.createRun().setText(XmlText.possible(document.title()));
            } else {
                front.cover(document, cover, look);
                front.contents(Headings.of(document.sections()));
            }
            body(document, new Body(file), cover != null);
            file.write(out);
        }
    }

    private static void body(Document document, Body body, boolean afterContents) {
        Part.Place before = afterContents ? Part.Place.OWN_PAGE : Part.Place.RUNS_ON;
        Iterator<Part> parts = document.parts().get().iterator();
        while (parts.hasNext()) {
            Part part = parts.next();
            if (before == Part.Place.OWN_PAGE
                    || part.place() == Part.Place.OWN_PAGE
                    || part.place() == Part.Place.NEW_PAGE) {
                body.turn();
            }
            Node section = PARSER.parse(part.markdown());
            Leads.mark(section);
            FigureBlock.into(section, part);
            section.accept(body);
            before = part.place();
        }
    }
}
