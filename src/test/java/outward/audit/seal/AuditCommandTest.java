package outward.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final SealedTrail TRAIL = SealedTrail.of(3);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("export.jsonl"), TRAIL.export());
        Files.writeString(folder.resolve("key.pem"), SealedTrail.KEY.verifying().pem());
        keep("3", TRAIL.checkpoint(3), SealedTrail.KEY);
    }

    private void keep(String name, Checkpoint checkpoint, SigningKey key) throws IOException {
        Files.writeString(
                folder.resolve(name + ".checkpoint"),
                CheckpointFile.sign(checkpoint, key).text());
    }

    private int verify(String... more) {
        List<String> words = new ArrayList<>(List.of("audit", "verify", folder + "/export.jsonl"));
        words.addAll(List.of("--checkpoints", folder.toString(), "--key", folder + "/key.pem"));
        words.addAll(List.of(more));
        return AuditCommand.run(words, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_whole_export_answers_0_and_tells_the_limit() {
        assertThat(verify()).isZero();
        assertThat(said()).isEqualTo("""
                All 3 entries are as they were sealed, and a checkpoint vouches for the last. Entries written after the \
                newest checkpoint that you hold could be missing unnoticed.
                """);
    }

    @Test
    void each_problem_is_one_line_and_the_answer_1() throws IOException {
        var lines = TRAIL.lines();
        lines.set(2, lines.get(2).replace("JUMP2", "JUMP9"));
        lines.add("{}\n");
        Files.writeString(folder.resolve("export.jsonl"), String.join("", lines));
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).isEqualTo("""
                Entry 2 or its place is not what was sealed.
                Line 5 is not the line of an entry.
                The first line speaks of 3 entries; 4 follow.
                """);
    }

    @Test
    void a_checkpoint_signed_with_another_or_an_older_key_is_a_problem() throws IOException {
        var old = SigningKey.of("the secret of last year, as long as needed");
        keep("2", TRAIL.checkpoint(2), old);
        assertThat(verify()).isEqualTo(1);
        assertThat(said())
                .isEqualTo("Checkpoint 2.checkpoint is not signed with this key ("
                        + SealedTrail.KEY.verifying().id() + ").\n");
    }

    @Test
    void another_tenants_checkpoint_is_a_problem() throws IOException {
        var other = new SealedTrail(UUID.fromString("01932a4b-0000-7000-8000-000000000002"), TRAIL.entries());
        keep("2", other.checkpoint(2), SealedTrail.KEY);
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).isEqualTo("Checkpoint 2.checkpoint is another tenant's.\n");
    }

    @Test
    void a_checkpoint_that_was_written_on_is_a_problem() throws IOException {
        Files.writeString(
                folder.resolve("3.checkpoint"),
                CheckpointFile.sign(TRAIL.checkpoint(3), SealedTrail.KEY).text() + "\n");
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).isEqualTo("Checkpoint 3.checkpoint is not written as checkpoints are.\n");
    }

    @Test
    void a_later_checkpoint_is_a_problem_unless_it_is_left_out() throws IOException {
        Checkpoint now = SealedTrail.of(4).checkpoint(4);
        keep(
                "4",
                new Checkpoint(now.tenant(), 4, now.hash(), SealedTrail.AT.plusSeconds(60), now.keyId()),
                SealedTrail.KEY);
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("Checkpoint 4.checkpoint speaks of 4 entries; the export ends with entry 3");
        assertThat(verify("--until", SealedTrail.AT.plusSeconds(1).toString())).isZero();
    }

    @Test
    void what_no_checkpoint_reaches_cannot_be_told_and_answers_2() throws IOException {
        Files.delete(folder.resolve("3.checkpoint"));
        assertThat(verify()).isEqualTo(2);
        keep("2", TRAIL.checkpoint(2), SealedTrail.KEY);
        assertThat(verify()).isEqualTo(2);
        assertThat(said()).isEqualTo("""
                Entries 1 to 3 stand behind the last checkpoint given: nothing outside of the database vouches for them.
                Entries 3 to 3 stand behind the last checkpoint given: nothing outside of the database vouches for them.
                """);
    }

    @Test
    void what_is_missing_or_misspelt_answers_2() throws IOException {
        assertThat(verify("--until")).isEqualTo(2);
        assertThat(verify("--until", "yesterday")).isEqualTo(2);
        assertThat(said()).isEqualTo("""
                Usage: audit verify EXPORT --checkpoints FOLDER --key PUBLIC-KEY [--until 2026-01-31T12:00:00Z]
                """.repeat(2));
        Files.writeString(folder.resolve("key.pem"), "no key");
        assertThat(verify()).isEqualTo(2);
        Files.delete(folder.resolve("key.pem"));
        assertThat(verify()).isEqualTo(2);
    }

    @Test
    void the_key_is_made_from_the_secret_alone_and_its_public_half_reads_as_it_was_written() {
        String pem = SealedTrail.KEY.verifying().pem();
        assertThat(VerifyingKey.read(pem).orElseThrow().pem()).isEqualTo(pem);
        assertThat(SigningKey.of("a secret that only tests use, as long as needed")
                        .verifying()
                        .id())
                .isEqualTo(SealedTrail.KEY.verifying().id());
        assertThat(Checkpoint.read(TRAIL.checkpoint(1).text()).orElseThrow().at())
                .isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }
}
