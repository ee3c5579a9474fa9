package outward.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;

/** A step while it is written. */
public final class StepDraft {
    private final Prose title;
    private @Nullable StepKey key;
    private final List<Block> blocks = new ArrayList<>();
    private Prose where = Prose.of("");
    private String who = "";
    private Prose expect = Prose.of("");
    private Prose undo = Prose.of("Nothing to undo.");
    private String source = "";

    /** A step with this title. */
    public StepDraft(String title, Object... data) {
        this.title = Prose.of(title, data);
    }

    /** What it is known by in records: a word that no other step of a runbook has. */
    public StepDraft key(String word) {
        key = new StepKey(word);
        return this;
    }

    /** It is carried out on each of these hosts. */
    public StepDraft on(List<HostLine> hosts) {
        key = known().on(hosts);
        return this;
    }

    /** It is carried out on this host. */
    public StepDraft on(HostLine host) {
        return on(List.of(host));
    }

    /** Afterwards its hosts have what the plan holds for them. */
    public StepDraft sets() {
        key = known().with(StepKey.Effect.SETS);
        return this;
    }

    /** Afterwards nothing of earlier plans is left there. */
    public StepDraft takesBack() {
        key = known().with(StepKey.Effect.TAKES_BACK);
        return this;
    }

    /** It waits for the policy to reach the clients. */
    public StepDraft afterPolicy() {
        key = known().waiting(StepKey.Wait.POLICY);
        return this;
    }

    /** It waits until not one client is left that the policy has not reached. */
    public StepDraft afterEveryClient() {
        key = known().waiting(StepKey.Wait.EVERY_CLIENT);
        return this;
    }

    private StepKey known() {
        return Objects.requireNonNull(key, "a step has a key");
    }

    /** On which machine. */
    public StepDraft where(String words, Object... data) {
        where = Prose.of(words, data);
        return this;
    }

    /** Which person, by role. */
    public StepDraft who(String role) {
        who = role;
        return this;
    }

    /** Something to do or to know. */
    public StepDraft tell(String words, Object... data) {
        blocks.add(new Block.Words(Prose.of(words, data)));
        return this;
    }

    /** Lines to run; none leaves the block out. */
    public StepDraft run(Dialect dialect, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Commands(dialect, lines));
        }
        return this;
    }

    /** Lines of PowerShell to run. */
    public StepDraft powershell(String... lines) {
        return run(Dialect.POWERSHELL, Stream.of(lines).flatMap(String::lines).toList());
    }

    /** What one should see afterwards. */
    public StepDraft expect(String words, Object... data) {
        expect = Prose.of(words, data);
        return this;
    }

    /** How to undo it. */
    public StepDraft undo(String words, Object... data) {
        undo = Prose.of(words, data);
        return this;
    }

    /** Where the instruction comes from. */
    public StepDraft source(String origin) {
        source = origin;
        return this;
    }

    /** The step. */
    public Step step() {
        return new Step(known(), title, where, who, blocks, expect, undo, source);
    }
}
