package outward.runbook.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.parser.Parser;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.Logo;
import outward.runbook.document.Look;
import outward.runbook.document.XmlText;

/** The cover and the contents. */
final class Front {
    /** The box that a logo fits into, in points. */
    private static final int LOGO_WIDTH = 198;

    private static final int LOGO_HEIGHT = 68;
    private static final int NAME_WIDTH = 1900;
    private static final int VALUE_WIDTH = 7960;
    private static final int LINE = 4;
    private static final String GREY = "C3C9D1";
    private static final Parser PARSER = Parser.builder().build();

    private final XWPFDocument file;

    Front(XWPFDocument file) {
        this.file = file;
    }

    void cover(Document document, Cover cover, Look look) {
        if (look.logo() != null) {
            logo(look.logo(), look.firm());
        }
        say("Firm", look.firm());
        say("Customer", cover.subject().customer());
        say("Title", document.title());
        say("Subtitle", "Site " + cover.subject().site());
        XWPFTable table = file.createTable(cover.lines().size(), 2);
        table.removeBorders();
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(NAME_WIDTH + VALUE_WIDTH);
        for (int i = 0; i < cover.lines().size(); i++) {
            row(table.getRow(i), cover.lines().get(i));
        }
        say("Notice", cover.notice());
    }

    private void logo(Logo logo, String firm) {
        double width = logo.widthIn(LOGO_WIDTH, LOGO_HEIGHT);
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Figure");
        Pictures.into(paragraph, logo.png(), "Logo", "Logo of " + firm, width, width * logo.heightPerWidth());
    }

    private static void row(XWPFTableRow row, Cover.Line line) {
        row.getCell(0).setWidth(String.valueOf(NAME_WIDTH));
        row.getCell(1).setWidth(String.valueOf(VALUE_WIDTH));
        XWPFParagraph name = row.getCell(0).getParagraphs().get(0);
        name.setStyle("Fact");
        name.createRun().setText(line.name());
        name.getRuns().get(0).setBold(true);
        XWPFParagraph value = row.getCell(1).getParagraphs().get(0);
        value.setStyle("Fact");
        PARSER.parse(line.value().markdown()).accept(new Inline(value));
    }

    private void say(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(XmlText.possible(text));
    }

    /** A field that a word processor makes anew on demand; until then it shows what is written here. */
    void contents(List<Headings.Entry> entries) {
        XWPFParagraph title = file.createParagraph();
        title.setStyle("ContentsTitle");
        title.createRun().setText("Contents");
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph line = file.createParagraph();
            line.setStyle("TOC" + (entries.get(i).level() - 1));
            if (i == 0) {
                Fields.begin(line, "TOC \\o \"1-3\" \\h \\z \\u");
            }
            line.createRun().setText(entries.get(i).title());
            if (i == entries.size() - 1) {
                Fields.end(line);
            }
        }
    }

    /** Gives a heading the name by which the contents find it. */
    static void name(XWPFParagraph heading, int number) {
        var start = heading.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(Headings.bookmark(number));
    }
}
