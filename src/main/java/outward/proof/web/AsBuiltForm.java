package outward.proof.web;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.runbook.document.Document;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;

/** The forms that an as-built record is handed out in. */
enum AsBuiltForm {
    HTML("html", "text/html; charset=utf-8") {
        @Override
        void write(Document record, Writer out) throws IOException {
            HtmlDocument.write(record, out);
        }
    },
    MARKDOWN("md", "text/markdown; charset=utf-8") {
        @Override
        void write(Document record, Writer out) throws IOException {
            MarkdownDocument.write(record, out);
        }
    };

    private final String ending;
    private final String mediaType;

    AsBuiltForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form that is asked for, HTML when none is; refuses what is not there. */
    static AsBuiltForm of(@Nullable String format) {
        return switch (format == null ? "html" : format) {
            case "html" -> HTML;
            case "markdown" -> MARKDOWN;
            default -> throw WrongInput.at("format", "This format is not there; html and markdown are.");
        };
    }

    /** Writes it whole. */
    abstract void write(Document record, Writer out) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
