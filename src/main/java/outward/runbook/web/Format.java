package outward.runbook.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import outward.plan.PlanDocument;
import outward.runbook.Scope;
import outward.runbook.bundle.RunbookZip;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.Look;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.RunbookDocument;
import outward.runbook.window.WindowPage;

/** The forms that a runbook is handed out in. */
enum Format {
    HTML("html", "html", "text/html; charset=utf-8"),
    MARKDOWN("markdown", "md", "text/markdown; charset=utf-8"),
    WINDOW("window", "window.html", "text/html; charset=utf-8"),
    ZIP("zip", "zip", "application/zip"),
    PDF("pdf", "pdf", "application/pdf"),
    DOCX("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String word;
    private final String ending;
    private final String mediaType;

    Format(String word, String ending, String mediaType) {
        this.word = word;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is for carrying the plan out, and not for reading alone. */
    boolean isForExecution() {
        return this == WINDOW;
    }

    /** Whether its pages are laid out whole before the first is sent. */
    boolean isPrinted() {
        return this == PDF || this == DOCX;
    }

    /** Writes the runbook of this scope in a firm's look as it is made, in a form that is not printed; the stream stays open. */
    void write(Scope scope, Look look, OutputStream out) throws IOException {
        if (this == ZIP) {
            new RunbookZip(scope, PlanDocument.of(scope.plan()), look).writeTo(out);
            return;
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (this == HTML) {
            HtmlDocument.write(RunbookDocument.of(scope), look, writer);
        } else if (this == WINDOW) {
            WindowPage.write(scope, writer);
        } else {
            MarkdownDocument.write(RunbookDocument.of(scope), writer);
        }
        writer.flush();
    }
}
