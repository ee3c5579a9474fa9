package outward.runbook.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import outward.runbook.document.XmlText;

/** Writes what stands inside a line into a paragraph. Markup that came so far is text, and links and pictures are their words. */
final class Inline extends AbstractVisitor {
    private final XWPFParagraph paragraph;
    private boolean bold;
    private boolean italic;

    Inline(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public void visit(Text text) {
        run(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline markup) {
        run(markup.getLiteral());
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral()).setStyle("CodeWord");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(SoftLineBreak end) {
        run(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        paragraph.createRun().addBreak();
    }

    private XWPFRun run(String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlText.possible(text));
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        return run;
    }
}
