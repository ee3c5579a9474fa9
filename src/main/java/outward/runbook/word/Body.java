package outward.runbook.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import outward.picture.Drawing;
import outward.runbook.document.Figure;
import outward.runbook.document.FigureBlock;
import outward.runbook.document.XmlText;
import outward.runbook.paint.Png;

/** Writes sections into a file, one after the other. */
final class Body extends AbstractVisitor {
    private static final int AFTER_CODE = 150;

    /** The room between the margins of A4, and what a user unit of a picture takes of it, in points. */
    private static final double WIDTH = 492;

    private static final double HEIGHT = 600;
    private static final double POINT = 0.75;
    private static final BigInteger LIST = BigInteger.ONE;

    private final XWPFDocument file;
    private int headings;
    private boolean newPage;

    Body(XWPFDocument file) {
        this.file = file;
    }

    /** What comes next stands at the top of a page. */
    void turn() {
        newPage = true;
    }

    @Override
    public void visit(Heading heading) {
        XWPFParagraph paragraph = paragraph("Heading" + heading.getLevel());
        Front.name(paragraph, headings);
        visitInside(heading, paragraph);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
        headings++;
    }

    @Override
    public void visit(Paragraph words) {
        boolean item = words.getParent() instanceof ListItem;
        XWPFParagraph paragraph = paragraph(item ? "ListBullet" : "BodyText");
        if (item) {
            paragraph.setNumID(LIST);
        }
        paragraph.setKeepNext(leadsOn(words));
        visitInside(words, paragraph);
    }

    private static boolean leadsOn(Node words) {
        return words.getNext() != null
                && words.getLastChild() instanceof Text text
                && text.getLiteral().endsWith(":");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(this::code);
        List<XWPFParagraph> paragraphs = file.getParagraphs();
        paragraphs.get(paragraphs.size() - 1).setSpacingAfter(AFTER_CODE);
    }

    @Override
    public void visit(HtmlBlock markup) {
        markup.getLiteral().lines().forEach(this::code);
    }

    @Override
    public void visit(CustomBlock block) {
        Figure figure = ((FigureBlock) block).figure();
        Drawing drawing = figure.drawing();
        double scale = Math.min(POINT, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
        Pictures.into(
                paragraph("Figure"),
                Png.of(drawing),
                drawing.title(),
                figure.words(),
                drawing.width() * scale,
                drawing.height() * scale);
    }

    private void code(String line) {
        paragraph("Code").createRun().setText(XmlText.possible(line));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    private static void visitInside(Node node, XWPFParagraph paragraph) {
        Inline inline = new Inline(paragraph);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(inline);
        }
    }
}
