package outward.ledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.ledger.EvidenceFile;

/** A result file as the form sends it: first the file, then its text with what was seen of it. */
final class SentResult {
    @RestPath
    String site = "";

    @RestPath
    String revision = "";

    @RestForm
    @Nullable
    FileUpload resultFile;

    @RestForm
    @Nullable
    String content;

    @RestForm
    @Nullable
    String seen;

    /** Whether it was looked at before. */
    boolean isAgreed() {
        return seen != null && content != null;
    }

    /** Its bytes as they came. */
    byte[] bytes() {
        FileUpload sent = resultFile;
        if (content != null) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
        if (sent == null || !SentFile.isThere(List.of(sent)) || sent.size() == 0) {
            throw WrongInput.at(ResultReader.FIELD, "Choose the result file that the change-window page downloaded.");
        }
        if (sent.size() > EvidenceFile.MOST) {
            throw WrongInput.at(
                    ResultReader.FIELD,
                    "A result file has at most 1 MB; take long output out of it and keep it as a file.");
        }
        try {
            return Files.readAllBytes(sent.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
