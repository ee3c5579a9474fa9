package outward.letterhead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as somebody sends it, part by part; as it begins it is a good one with German style identifiers. */
public final class SentTemplate {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final String MAIN = KIND + "wordprocessingml.document.main+xml";
    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="urn:later">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
            <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>
            <w:rPr><w:color w:val="C00000" w:themeColor="accent2"/><w14:glow/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Code"><w:name w:val="Program"/><w:basedOn w:val="Standard"/></w:style>
            </w:styles>""";
    private static final String THEME = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>
            <a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/></a:minorFont>
            </a:fontScheme></a:themeElements></a:theme>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String main = MAIN;

    private SentTemplate() {}

    public static SentTemplate good() {
        return new SentTemplate()
                .part("word/document.xml", "<x/>")
                .part("word/styles.xml", STYLES)
                .part("word/theme/theme1.xml", THEME);
    }

    SentTemplate main(String kind) {
        main = kind;
        return this;
    }

    SentTemplate part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SentTemplate part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, "[Content_Types].xml", kinds().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private String kinds() {
        return "<Types>" + kind("/word/document.xml", main)
                + kind("/word/styles.xml", KIND + "wordprocessingml.styles+xml")
                + kind("/word/theme/theme1.xml", KIND + "theme+xml") + "</Types>";
    }

    private static String kind(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + kind + "\"/>";
    }
}
