package outward.runbook.word;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import outward.runbook.Prose;
import outward.runbook.document.Document;
import outward.runbook.document.XmlText;

/** The lines at the head and the foot of every page. */
final class Edges {
    /** Between the lines at the head and what stands below, in twentieths of a point. */
    private static final int GAP = 240;

    private Edges() {}

    static void into(XWPFDocument file, Document document) {
        if (!document.running().isEmpty()) {
            head(file.createHeader(HeaderFooterType.DEFAULT), document.running());
        }
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        List<String> lines =
                document.cover() == null ? List.of() : document.cover().foot();
        for (String line : lines) {
            XWPFParagraph paragraph = footer.createParagraph();
            paragraph.setStyle("Footer");
            paragraph.createRun().setText(XmlText.possible(line));
        }
        number(footer.createParagraph());
    }

    private static void head(XWPFHeader header, List<Prose> lines) {
        for (Prose line : lines) {
            XWPFParagraph paragraph = header.createParagraph();
            paragraph.setStyle("Header");
            paragraph.createRun().setText(XmlText.possible(line.plain()));
        }
        List<XWPFParagraph> paragraphs = header.getParagraphs();
        paragraphs.get(0).getRuns().get(0).setBold(true);
        paragraphs.get(paragraphs.size() - 1).setSpacingAfter(GAP);
    }

    private static void number(XWPFParagraph paragraph) {
        paragraph.setStyle("Footer");
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.createRun().setText("Page ");
        Fields.add(paragraph, "PAGE", "1");
        paragraph.createRun().setText(" of ");
        Fields.add(paragraph, "NUMPAGES", "1");
    }
}
