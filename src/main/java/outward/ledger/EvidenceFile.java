package outward.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A small file of evidence; what it is follows from its content, never from its name. */
public final class EvidenceFile {
    /** Bytes at most. */
    public static final int MOST = 1 << 20;

    /** What a person is told about a file that is none of these. */
    public static final String REFUSAL = "A file of text, JSON or a PNG picture of at most 1 MB is wanted.";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final JsonFactory JSON = new JsonFactory();

    private final String name;
    private final String type;
    private final byte[] content;

    private EvidenceFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** The file with that content; empty where it is too large, empty or of no kind that is kept. */
    public static Optional<EvidenceFile> of(String name, byte[] content) {
        return content.length == 0 || content.length > MOST
                ? Optional.empty()
                : type(content).map(type -> new EvidenceFile(name, type, content));
    }

    private static Optional<String> type(byte[] content) {
        if (content.length > PNG.length && Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length)) {
            return Optional.of("image/png");
        }
        return text(content).map(text -> isJson(text) ? "application/json" : "text/plain");
    }

    /** PowerShell 5.1 writes UTF-16 with a mark at its beginning; everybody else UTF-8. */
    private static Optional<String> text(byte[] content) {
        boolean wide = content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.chars().allMatch(EvidenceFile::isPrinted) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPrinted(int c) {
        return c >= ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            boolean structured =
                    parser.nextToken() != null && parser.currentToken().isStructStart();
            parser.skipChildren();
            return structured && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** As whoever sent it called it. */
    public String name() {
        return name;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
