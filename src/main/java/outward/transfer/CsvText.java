package outward.transfer;

import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;

/** The text of a CSV file, and how its letters were written. */
public record CsvText(String text, CsvEncoding encoding) {
    /** The most bytes of a file. */
    public static final int MOST = 2_500_000;

    /** Reads the bytes of a file; {@code said} null = guessed. */
    public static CsvText of(byte[] bytes, @Nullable CsvEncoding said) {
        if (bytes.length > MOST) {
            throw WrongInput.at("content", "A file has 2.5 MB at most. Part it into several.");
        }
        CsvEncoding encoding = said == null ? CsvEncoding.guess(bytes) : said;
        return encoding.decode(bytes)
                .map(text -> new CsvText(text, encoding))
                .orElseThrow(() -> WrongInput.at("encoding", "The file is not written in " + encoding.label() + "."));
    }
}
