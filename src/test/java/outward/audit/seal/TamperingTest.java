package outward.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.audit.seal.SealedTrail.firstProblem;
import static outward.audit.seal.SealedTrail.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever is done to an export of 60 entries is found; how much was tried is printed. */
class TamperingTest {
    private static final int COUNT = 60;
    private static final SealedTrail TRAIL = SealedTrail.of(COUNT);
    private static final Checkpoint LAST = TRAIL.checkpoint(COUNT);
    private static int tried;
    private static int found;

    @AfterAll
    static void tell() {
        System.out.println("Audit trail: " + found + " of " + tried + " changes to an export of " + COUNT
                + " entries and to its checkpoint found");
        assertThat(found).isEqualTo(tried);
    }

    private static void expectFound(List<String> problems) {
        tried++;
        found += problems.isEmpty() ? 0 : 1;
    }

    private static void expectFound(List<String> lines, Checkpoint checkpoint) throws IOException {
        expectFound(problems(lines, checkpoint));
    }

    @Test
    void the_export_as_it_was_made_is_whole() throws IOException {
        assertThat(problems(TRAIL.export(), LAST)).isEmpty();
        assertThat(problems(TRAIL.export(), TRAIL.checkpoint(1), TRAIL.checkpoint(30), LAST))
                .isEmpty();
    }

    @Test
    void every_single_bit() throws IOException {
        byte[] export = TRAIL.export();
        for (int bit = 0; bit < 8 * export.length; bit++) {
            export[bit / 8] ^= (byte) (1 << bit % 8);
            expectFound(firstProblem(export, LAST));
            export[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(tried).isGreaterThan(100_000);
    }

    @Test
    void every_line_left_out_said_twice_or_exchanged_with_another() throws IOException {
        List<String> lines = TRAIL.lines();
        for (int i = 0; i < lines.size(); i++) {
            var without = new ArrayList<>(lines);
            without.remove(i);
            expectFound(without, LAST);
            var twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            expectFound(twice, LAST);
            for (int j = i + 1; j < lines.size(); j++) {
                var exchanged = new ArrayList<>(lines);
                Collections.swap(exchanged, i, j);
                expectFound(exchanged, LAST);
            }
        }
    }

    @Test
    void every_cut_and_whatever_trails() throws IOException {
        byte[] export = TRAIL.export();
        for (int length = 0; length < export.length; length++) {
            expectFound(firstProblem(Arrays.copyOf(export, length), LAST));
        }
        for (String trailing : List.of(
                "\n", " ", "\0", "{}\n", TRAIL.lines().get(COUNT), TRAIL.lines().get(0))) {
            var longer = new ArrayList<>(TRAIL.lines());
            longer.add(trailing);
            expectFound(longer, LAST);
        }
    }

    /** Who owns the database can compute the chain anew: only what is outside of it shows that. */
    @Test
    void every_entry_changed_left_out_or_exchanged_with_the_chain_computed_anew() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            var changed = new ArrayList<>(TRAIL.entries());
            changed.set(i, changed.get(i).replace("Zoë", "Eve"));
            expectFound(new SealedTrail(TRAIL.tenant(), changed).lines(), LAST);
            var without = new ArrayList<>(TRAIL.entries());
            without.remove(i);
            expectFound(new SealedTrail(TRAIL.tenant(), without).lines(), LAST);
            var exchanged = new ArrayList<>(TRAIL.entries());
            Collections.swap(exchanged, i, (i + 1) % COUNT);
            expectFound(new SealedTrail(TRAIL.tenant(), exchanged).lines(), LAST);
        }
        assertThat(problems(new SealedTrail(TRAIL.tenant(), List.of("{}")).lines()))
                .as("without a checkpoint nothing is found")
                .isEmpty();
    }

    @Test
    void a_trail_under_another_tenant() throws IOException {
        var other = new SealedTrail(UUID.fromString("01932a4b-0000-7000-8000-000000000002"), TRAIL.entries());
        expectFound(other.lines(), LAST);
        var head = new ArrayList<>(TRAIL.lines());
        head.set(0, ExportText.head(other.tenant(), COUNT));
        expectFound(head, LAST);
    }

    /** The known limit, as it is told where users read it. */
    @Test
    void entries_behind_the_last_checkpoint_can_be_cut_and_a_check_says_how_far_it_reaches() throws IOException {
        var cut = new SealedTrail(TRAIL.tenant(), TRAIL.entries().subList(0, 55));
        assertThat(problems(cut.lines(), TRAIL.checkpoint(50))).isEmpty();
        expectFound(new SealedTrail(TRAIL.tenant(), TRAIL.entries().subList(0, 49)).lines(), TRAIL.checkpoint(50));
    }

    @Test
    void every_single_bit_of_the_checkpoint() {
        String text = CheckpointFile.sign(LAST, SealedTrail.KEY).text();
        for (int bit = 0; bit < 8 * text.length(); bit++) {
            char[] flipped = text.toCharArray();
            flipped[bit / 8] ^= (char) (1 << bit % 8);
            boolean good = CheckpointFile.read(new String(flipped))
                    .filter(file -> file.isSignedWith(SealedTrail.KEY.verifying()))
                    .isPresent();
            expectFound(good ? List.of() : List.of("not signed"));
        }
    }
}
