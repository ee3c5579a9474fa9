package outward.ledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.ledger.EvidenceFile;

/** A file of evidence as a form sends it; browsers send an empty one where none was chosen. */
final class SentFile {
    private static final String FIELD = "file";

    /** It is kept with each step. */
    private static final int MOST_STEPS = 10;

    private SentFile() {}

    /** Whether any file was sent, whatever the field. */
    static boolean isThere(@Nullable List<FileUpload> files) {
        return !sent(files).isEmpty();
    }

    private static List<FileUpload> sent(@Nullable List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                file.fileName() != null && !file.fileName().isEmpty())
                        .toList();
    }

    /** The file, or null where none was sent; what is wrong with it is noted, and one that would be lost is refused. */
    static @Nullable EvidenceFile read(@Nullable List<FileUpload> files, int steps, FieldErrors errors) {
        List<FileUpload> sent = sent(files);
        if (sent.isEmpty()) {
            return null;
        }
        if (sent.size() > 1 || !FIELD.equals(sent.get(0).name())) {
            errors.add(FIELD, "One file is taken, and in its own field only.");
            return null;
        }
        return read(sent.get(0), steps, errors);
    }

    private static @Nullable EvidenceFile read(FileUpload file, int steps, FieldErrors errors) {
        if (steps > MOST_STEPS) {
            errors.add(FIELD, "A file is kept with each step: tick at most " + MOST_STEPS + " of them.");
        }
        String name = name(file);
        Texts.checkFileName(name, FIELD, errors);
        Optional<EvidenceFile> read =
                file.size() > EvidenceFile.MOST ? Optional.empty() : EvidenceFile.of(name, content(file));
        if (read.isEmpty()) {
            errors.add(FIELD, EvidenceFile.REFUSAL);
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
