package outward.runbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import outward.runbook.bundle.RunbookZip;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.RunbookDocument;
import outward.runbook.window.WindowPage;

/** The ZIP of a plan, opened again: every file by its path. */
final class ZipContent {
    private ZipContent() {}

    static byte[] bytes(Scope scope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RunbookZip(scope, "{\"plan\": true}".getBytes(StandardCharsets.UTF_8)).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> of(Scope scope) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(scope)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The document alone: much faster than the whole ZIP. */
    static String markdown(Scope scope) {
        StringWriter text = new StringWriter();
        try {
            MarkdownDocument.write(RunbookDocument.of(scope), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String html(Scope scope) {
        StringWriter text = new StringWriter();
        try {
            HtmlDocument.write(RunbookDocument.of(scope), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String window(Scope scope) {
        StringWriter text = new StringWriter();
        try {
            WindowPage.write(scope, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String text(Scope scope, String path) {
        return new String(of(scope).get(path), StandardCharsets.UTF_8);
    }
}
