package outward.runbook;

import java.util.List;

/**
 * One step of a runbook: what it is known by, what, on which machine, by whom, what to do, what one should then see, how to undo it, and
 * where the instruction comes from.
 */
public record Step(
        StepKey key,
        Prose title,
        Prose where,
        String who,
        List<Block> blocks,
        Prose expect,
        Prose undo,
        String source) {

    /** The same, waiting until not one client is left that the policy has not reached. */
    public Step afterEveryClient() {
        return new Step(key.waiting(StepKey.Wait.EVERY_CLIENT), title, where, who, blocks, expect, undo, source);
    }

    /** Keeps the blocks as they are now. */
    public Step {
        blocks = List.copyOf(blocks);
    }
}
