package outward.runbook.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import outward.runbook.document.XmlText;

/** Pictures in a paragraph, as PNG with words for whoever does not see them. */
final class Pictures {
    private Pictures() {}

    /** Puts one there, so large in points. */
    static void into(XWPFParagraph paragraph, byte[] png, String title, String words, double width, double height) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, title, Units.toEMU(width), Units.toEMU(height));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be read", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("PNG is known", e);
        }
        var told = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        told.setName(XmlText.possible(title));
        told.setDescr(XmlText.possible(words));
    }
}
