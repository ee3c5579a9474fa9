package outward.transfer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.transfer.CsvChoices;
import outward.transfer.CsvDelimiter;
import outward.transfer.CsvEncoding;
import outward.transfer.CsvField;
import outward.transfer.CsvSheet;
import outward.transfer.CsvText;

/** A table as a form sends it: a file or a text, how it is to be read, and what was seen of what it would do. */
public final class CsvForm {
    @RestForm
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String content;

    @RestForm
    @Nullable
    String bytes;

    @RestForm
    @Nullable
    String encoding;

    @RestForm
    @Nullable
    String delimiter;

    @RestForm
    @Nullable
    String heading;

    @RestForm
    @Nullable
    String seal;

    private @Nullable CsvText text;

    /** The table; refuses what cannot be read as one. */
    CsvSheet sheet(List<CsvField> entered, List<CsvField> place) {
        takeFile();
        CsvText read = bytes == null || bytes.isEmpty()
                ? new CsvText(Optional.ofNullable(content).orElse(""), CsvEncoding.UTF_8)
                : CsvText.of(decoded(bytes), CsvChoices.encoding(getEncoding()));
        if (read.text().length() > CsvText.MOST) {
            throw WrongInput.at("content", "A text has 2.5 million letters at most. Part it into several.");
        }
        text = read;
        return CsvSheet.read(
                read.text(), CsvChoices.delimiter(getDelimiter()), CsvChoices.heading(getHeading()), entered, place);
    }

    /** A file that was chosen stands above what is in the box. */
    private void takeFile() {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return;
        }
        try {
            if (file.size() > CsvText.MOST) {
                throw WrongInput.at("file", "A file has 2.5 MB at most. Part it into several.");
            }
            bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file.uploadedFile()));
            content = "";
        } catch (IOException e) {
            throw new UncheckedIOException("what was just sent cannot be read", e);
        }
    }

    private static byte[] decoded(String bytes) {
        try {
            return Base64.getDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            throw WrongInput.at("file", "Choose the file again.");
        }
    }

    /** The text that was pasted. */
    public String getContent() {
        return Optional.ofNullable(content).orElse("");
    }

    /** The bytes of the file that was sent, in Base64; empty where none was. */
    public String getBytes() {
        return Optional.ofNullable(bytes).orElse("");
    }

    /** The word of the encoding that was asked for. */
    public String getEncoding() {
        return Optional.ofNullable(encoding).orElse("");
    }

    /** The word of the delimiter that was asked for. */
    public String getDelimiter() {
        return Optional.ofNullable(delimiter).orElse("");
    }

    /** Whether the first line was said to name the fields. */
    public String getHeading() {
        return Optional.ofNullable(heading).orElse("");
    }

    /** How the letters of a file were read; empty where a text was pasted. */
    public String getReadAs() {
        return text == null || getBytes().isEmpty() ? "" : text.encoding().label();
    }

    /** What a person may choose between. */
    public CsvDelimiter[] delimiters() {
        return CsvDelimiter.values();
    }

    /** What a person may choose between. */
    public CsvEncoding[] encodings() {
        return CsvEncoding.values();
    }
}
