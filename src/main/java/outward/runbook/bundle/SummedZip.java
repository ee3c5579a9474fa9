package outward.runbook.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose entries all carry one time and whose last one, SHA256SUMS, holds the sum of every other. */
final class SummedZip {
    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    void add(String path, byte[] bytes) throws IOException {
        add(path, out -> out.write(bytes));
    }

    void add(String path, Content content) throws IOException {
        open(path);
        DigestOutputStream summed = new DigestOutputStream(zip, sha256());
        content.writeTo(summed);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(summed.getMessageDigest().digest()))
                .append("  ")
                .append(path)
                .append('\n');
    }

    void finish() throws IOException {
        open("SHA256SUMS");
        zip.write(sums.toString().getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
        zip.finish();
    }

    private void open(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Something that can be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
