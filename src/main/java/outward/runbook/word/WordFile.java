package outward.runbook.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import outward.runbook.document.Document;
import outward.runbook.document.Look;
import outward.runbook.document.XmlText;

/** An empty file with styles, a kind of list, its paper and what is told of it. */
final class WordFile {
    private static final BigInteger LIST = BigInteger.ONE;

    /** A4 and its margins, in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int SIDE = 1021;
    private static final int EDGE = 624;
    private static final int BODY = 1247;

    private WordFile() {}

    static XWPFDocument of(Document document, Look look) throws IOException {
        XWPFDocument file = new XWPFDocument();
        try {
            String styles = WordStyles.of(resource("word-styles.xml"), look);
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var list = NumberingDocument.Factory.parse(resource("word-list.xml"))
                    .getNumbering()
                    .getAbstractNumArray(0);
            var numbering = file.createNumbering();
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)), LIST);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of documents are no XML", e);
        }
        paper(file);
        var told = file.getProperties().getCoreProperties();
        told.setTitle(XmlText.possible(document.title()));
        told.setCreator(XmlText.possible(look.firm()));
        file.getSettings().setUpdateFields();
        return file;
    }

    private static void paper(XWPFDocument file) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(BODY));
        margins.setBottom(BigInteger.valueOf(BODY));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream("/outward/runbook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
