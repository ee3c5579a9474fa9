package outward.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step while it is written. */
public final class StepDraft {
    private final Prose title;
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
        return new Step(title, where, who, blocks, expect, undo, source);
    }
}
