package outward.runbook;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same, carried out there. */
    Step at(Prose place) {
        return new Step(key, title, place, who, blocks, expect, undo, source);
    }

    /** The same, waiting until not one client is left that the policy has not reached. */
    public Step afterEveryClient() {
        return new Step(key.waiting(StepKey.Wait.EVERY_CLIENT), title, where, who, blocks, expect, undo, source);
    }

    /** The same, after these words. */
    public Step after(Prose words) {
        List<Block> told = Stream.concat(Stream.of(new Block.Words(words)), blocks.stream())
                .toList();
        return new Step(key, title, where, who, told, expect, undo, source);
    }

    /** Keeps the blocks as they are now. */
    public Step {
        blocks = List.copyOf(blocks);
    }
}
