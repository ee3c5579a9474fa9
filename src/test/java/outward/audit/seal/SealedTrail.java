package outward.audit.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import outward.audit.AuditEntry;
import outward.audit.EntryLine;
import outward.audit.Origin;
import outward.audit.Subject;

/** A trail of made-up entries, sealed, with one checkpoint at its end; and what the check says about a changed one. */
record SealedTrail(UUID tenant, List<String> entries) {
    static final SigningKey KEY = SigningKey.of("a secret that only tests use, as long as needed");
    static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    static SealedTrail of(int count) {
        UUID tenant = UUID.fromString("01932a4b-0000-7000-8000-000000000001");
        List<String> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            UUID id = new UUID(0x01932a4b_0000_7000L, 0x8000_0000_0000_0000L + i);
            var origin = new Origin("192.0.2." + i, id, null);
            entries.add(EntryLine.write(
                    tenant,
                    new AuditEntry(
                            id,
                            AT.plusSeconds(i),
                            tenant,
                            "Zoë",
                            "host.change",
                            Subject.host(id, tenant, tenant),
                            origin,
                            i % 7 == 0 ? "the old name was wrong" : null,
                            "{\"name\":\"JUMP" + i + "\"}",
                            "{\"name\":\"JÜMP" + i + "\"}")));
        }
        return new SealedTrail(tenant, entries);
    }

    /** The lines of its export, each with its end. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(ExportText.head(tenant, entries.size())));
        var last = new SealedEntry(0, Chain.beginning(tenant), "");
        for (String entry : entries) {
            last = SealedEntry.after(last.position(), last.hash(), entry);
            lines.add(ExportText.entry(last));
        }
        return lines;
    }

    byte[] export() {
        return String.join("", lines()).getBytes(StandardCharsets.UTF_8);
    }

    /** The checkpoint that was written when so many entries were there. */
    Checkpoint checkpoint(int after) {
        String hash = Chain.beginning(tenant);
        for (String entry : entries.subList(0, after)) {
            hash = Chain.next(hash, entry.getBytes(StandardCharsets.UTF_8));
        }
        return new Checkpoint(tenant, after, hash, AT, KEY.verifying().id());
    }

    /** Ends a check at its first problem. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Found(String problem) {
            super(problem, null, false, false);
        }
    }

    /** The first thing that the check says, if it says anything. */
    static List<String> firstProblem(byte[] export, Checkpoint checkpoint) throws IOException {
        try {
            var check = new ExportCheck(List.of(new NamedCheckpoint("60.checkpoint", checkpoint)), problem -> {
                throw new Found(problem);
            });
            check.run(new ByteArrayInputStream(export));
            return List.of();
        } catch (Found found) {
            return List.of(found.getMessage());
        }
    }

    /** What the check says about an export, given checkpoints. */
    static List<String> problems(byte[] export, Checkpoint... checkpoints) throws IOException {
        List<String> problems = new ArrayList<>();
        List<NamedCheckpoint> named = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            named.add(new NamedCheckpoint(checkpoint.entries() + ".checkpoint", checkpoint));
        }
        new ExportCheck(named, problems::add).run(new ByteArrayInputStream(export));
        return problems;
    }

    static List<String> problems(List<String> lines, Checkpoint... checkpoints) throws IOException {
        return problems(String.join("", lines).getBytes(StandardCharsets.UTF_8), checkpoints);
    }
}
