package outward.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import outward.answer.WrongInput;

/** The bytes of an estate file as text: UTF-8, with or without a byte order mark, of bounded size. */
final class EstateText {
    /** The most bytes of a file. */
    static final int MOST = 8 * 1024 * 1024;

    static final String FILE = "file";

    private static final char MARK = '\ufeff';

    private EstateText() {}

    static String of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw WrongInput.at(FILE, "An estate file has 8 MiB at most.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw WrongInput.at(FILE, "This is not UTF-8.");
        }
    }
}
