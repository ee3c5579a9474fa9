package outward.runbook.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a word processor works out itself, such as the number of a page. */
final class Fields {
    private Fields() {}

    /** A field with what it shows until it is worked out. */
    static void add(XWPFParagraph paragraph, String instruction, String shown) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(shown);
        end(paragraph);
    }

    /** Begins one that goes on over further paragraphs. */
    static void begin(XWPFParagraph paragraph, String instruction) {
        mark(paragraph, STFldCharType.BEGIN);
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
