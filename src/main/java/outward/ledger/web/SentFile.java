package outward.ledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.ledger.EvidenceFile;

/** A file of evidence as a form sends it; browsers send an empty one where none was chosen. */
final class SentFile {
    /** It is kept with each step. */
    private static final int MOST_STEPS = 10;

    private SentFile() {}

    static boolean isThere(@Nullable FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    /** The file, or null where none was sent; what is wrong with it is noted. */
    static @Nullable EvidenceFile read(@Nullable FileUpload file, int steps, FieldErrors errors) {
        if (file == null || !isThere(file)) {
            return null;
        }
        if (steps > MOST_STEPS) {
            errors.add("file", "A file is kept with each step: tick at most " + MOST_STEPS + " of them.");
        }
        String name = name(file);
        Texts.checkFileName(name, "file", errors);
        Optional<EvidenceFile> read =
                file.size() > EvidenceFile.MOST ? Optional.empty() : EvidenceFile.of(name, content(file));
        if (read.isEmpty()) {
            errors.add("file", EvidenceFile.REFUSAL);
        }
        return read.orElse(null);
    }

    /** Some browsers send where it was. */
    private static String name(FileUpload file) {
        String sent = file.fileName();
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("what was just sent cannot be read", e);
        }
    }
}
