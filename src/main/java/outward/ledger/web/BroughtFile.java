package outward.ledger.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.ledger.BroughtStep;
import outward.ledger.Entry;
import outward.ledger.EvidenceFile;
import outward.ledger.Sheet;

/** A result file that was brought back, held against its round. */
public final class BroughtFile {
    private static final String NAME = "change-window-result.json";

    private final Sheet sheet;
    private final List<BroughtStep> steps;
    private final byte[] content;

    BroughtFile(Sheet sheet, List<BroughtStep> steps, byte[] content) {
        this.sheet = sheet;
        this.steps = List.copyOf(steps);
        this.content = content.clone();
    }

    /** Its ticks, and what becomes of each. */
    public List<BroughtStep> steps() {
        return steps;
    }

    /** How many ticks end like that. */
    public long count(BroughtStep.Fate fate) {
        return steps.stream().filter(step -> step.fate() == fate).count();
    }

    /** How many would be recorded. */
    public long recorded() {
        return count(BroughtStep.Fate.RECORDED);
    }

    /** How many change nothing. */
    public long left() {
        return count(BroughtStep.Fate.LEFT);
    }

    /** How many are refused. */
    public long refused() {
        return count(BroughtStep.Fate.REFUSED);
    }

    /** Its SHA-256, as 64 hexadecimal digits. */
    public String sum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The round, what was recorded last in it, and the file: who agrees agrees to that. */
    public String seen() {
        int last = sheet.ticks().stream()
                .flatMap(tick -> Stream.ofNullable(tick.last()))
                .mapToInt(application -> application.number())
                .max()
                .orElse(0);
        return sheet.round().number() + "." + last + "." + sum();
    }

    /** What is recorded, the file with the first of it. */
    List<Entry> entries() {
        EvidenceFile file = EvidenceFile.of(NAME, content).orElseThrow();
        List<Entry> entries = steps.stream()
                .filter(step -> step.fate() == BroughtStep.Fate.RECORDED)
                .map(step -> Objects.requireNonNull(step.entry()))
                .toList();
        return Stream.concat(
                        entries.stream().limit(1).map(entry -> entry.with(file)),
                        entries.stream().skip(1))
                .toList();
    }
}
