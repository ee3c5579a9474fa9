package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.answer.Refusal;
import outward.letterhead.Letterheads;
import outward.runbook.Scope;
import outward.runbook.document.Document;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;
import outward.runbook.pdf.PdfDocument;
import outward.runbook.word.DocxDocument;
import outward.tenant.Tenants;

/** Lays out pages, one document at a time: each is in memory whole. */
@Singleton
class Press {
    private static final Refusal TOO_LONG = new Refusal(
            "TOO_LONG_TO_PRINT",
            "This runbook is too long for PDF and DOCX, which are made in memory. HTML, Markdown and ZIP are written as"
                    + " they are sent and take any length.");
    private static final Refusal BUSY = new Refusal(
            "PRESS_BUSY", "Another document is being laid out. Ask again in a minute, or take HTML, Markdown or ZIP.");

    private final Semaphore turn = new Semaphore(1, true);
    private final Tenants tenants;
    private final Letterheads letterheads;
    private final Duration patience;

    Press(
            Tenants tenants,
            Letterheads letterheads,
            @ConfigProperty(name = "outward.printing-patience") Duration patience) {
        this.tenants = tenants;
        this.letterheads = letterheads;
        this.patience = patience;
    }

    /** How the firm's documents look. */
    @Transactional
    Look look() {
        return letterheads.find().look(tenants.name());
    }

    /** Takes a turn; or says why there is none, which whoever has one must end. */
    Optional<Refusal> begin(Scope scope, Look look) {
        if (PdfDocument.of(RunbookDocument.of(scope), look).isEmpty()) {
            return Optional.of(TOO_LONG);
        }
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? Optional.empty() : Optional.of(BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(BUSY);
        }
    }

    /** The file, within a turn. */
    byte[] print(Format format, Scope scope, Look look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = RunbookDocument.of(scope);
        try {
            if (format == Format.DOCX) {
                DocxDocument.write(document, look, out);
            } else {
                PdfDocument.whole(document, look).writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be laid out", e);
        }
        return out.toByteArray();
    }

    /** Lets the next begin. */
    void end() {
        turn.release();
    }
}
