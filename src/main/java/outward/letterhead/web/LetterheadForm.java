package outward.letterhead.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.letterhead.Letterhead;
import outward.letterhead.LetterheadDraft;
import outward.letterhead.SentFile;

/** The letterhead as a form sends it, or as it is shown in one. */
public final class LetterheadForm {
    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String colour;

    @RestForm
    @Nullable
    FileUpload logo;

    @RestForm
    @Nullable
    FileUpload template;

    private FieldErrors errors = new FieldErrors();

    /** What is chosen now. */
    static LetterheadForm of(Letterhead letterhead) {
        LetterheadForm form = new LetterheadForm();
        form.name = letterhead.name();
        form.colour = letterhead.colour();
        return form;
    }

    /** What was typed and sent; refuses with every wrong field. */
    LetterheadDraft draft() {
        return LetterheadDraft.of(getName(), getColour(), sent(logo), sent(template), new FieldErrors());
    }

    /** The same with what is wrong. */
    LetterheadForm wrong(WrongInput wrong) {
        errors = FieldErrors.of(wrong);
        return this;
    }

    /** Browsers send an empty file where none was chosen. */
    private static @Nullable SentFile sent(@Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return null;
        }
        String name = file.fileName();
        try {
            return new SentFile(
                    name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                    Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("what was just sent cannot be read", e);
        }
    }

    /** The firm's name as it was typed. */
    public String getName() {
        return name == null ? "" : name;
    }

    /** The colour as it was typed. */
    public String getColour() {
        return colour == null ? "" : colour;
    }

    /** What is wrong. */
    public FieldErrors getErrors() {
        return errors;
    }
}
