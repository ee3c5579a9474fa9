package outward.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the letters of a CSV file are written; spreadsheets write all of these. */
public enum CsvEncoding {
    UTF_8("utf-8", "UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("utf-16le", "UTF-16, little end first", StandardCharsets.UTF_16LE),
    UTF_16BE("utf-16be", "UTF-16, big end first", StandardCharsets.UTF_16BE),
    WINDOWS_1252("windows-1252", "Windows-1252", Charset.forName("windows-1252"));

    private static final char MARK = '\ufeff';
    private static final int LOOKED_AT = 2000;

    private final String word;
    private final String label;
    private final Charset charset;

    CsvEncoding(String word, String label, Charset charset) {
        this.word = word;
        this.label = label;
        this.charset = charset;
    }

    /** The encoding of this word; empty where it is none. */
    static Optional<CsvEncoding> of(String word) {
        return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
    }

    /** By the mark before the text, the zeros between its letters, or because it is well-formed UTF-8; else Windows-1252. */
    static CsvEncoding guess(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe) || zeros(bytes, 1) > zeros(bytes, 0)) {
            return UTF_16LE;
        }
        if (begins(bytes, 0xfe, 0xff) || zeros(bytes, 0) > zeros(bytes, 1)) {
            return UTF_16BE;
        }
        return UTF_8.decode(bytes).isPresent() ? UTF_8 : WINDOWS_1252;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** The text without a mark before it; empty where the bytes are not of this encoding. */
    Optional<String> decode(byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The word of forms. */
    public String word() {
        return word;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
