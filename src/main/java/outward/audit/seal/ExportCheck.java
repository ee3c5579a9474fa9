package outward.audit.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an export from beginning to end and says, in a line each, what does not fit. */
final class ExportCheck {
    private final Consumer<String> problems;
    private final Vouching vouching;
    private long entries;
    private @Nullable String last;

    ExportCheck(List<NamedCheckpoint> checkpoints, Consumer<String> problems) {
        this.problems = problems;
        this.vouching = new Vouching(checkpoints, problems);
    }

    /** How many entries the export holds. */
    long entries() {
        return entries;
    }

    /** The last entry that a fitting checkpoint covers. */
    long vouchedFor() {
        return vouching.reach();
    }

    /** Reads it all. */
    void run(InputStream export) throws IOException {
        ByteLines lines = new ByteLines(export);
        Optional<ExportText.Head> head = Optional.ofNullable(lines.next()).flatMap(ExportText::readHead);
        if (head.isEmpty()) {
            problems.accept("Line 1 is not the first line of an export.");
            return;
        }
        vouching.begin(head.get().tenant());
        last = Chain.beginning(head.get().tenant());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            entries++;
            check(line);
        }
        if (entries != head.get().entries()) {
            problems.accept("The first line speaks of " + head.get().entries() + " entries; " + entries + " follow.");
        }
        vouching.end(entries);
    }

    private void check(byte[] line) {
        Optional<ExportText.Entry> read = ExportText.readEntry(line);
        if (read.isEmpty()) {
            problems.accept("Line " + (entries + 1) + " is not the line of an entry.");
            last = null;
            return;
        }
        ExportText.Entry entry = read.get();
        if (entry.position() != entries) {
            problems.accept("Entry " + entries + " says that it is entry " + entry.position() + ".");
        }
        if (last != null
                && !Chain.next(last, line, entry.from(), line.length - 1).equals(entry.hash())) {
            problems.accept("Entry " + entries + " or its place is not what was sealed.");
        }
        last = entry.hash();
        vouching.entry(entries, entry.hash());
    }
}
