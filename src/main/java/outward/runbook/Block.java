package outward.runbook;

import java.util.List;

/** A part of a step's instructions. */
public sealed interface Block {
    /** Something to do or to know. */
    record Words(Prose text) implements Block {}

    /** Lines to run, in one language; a step that has several languages needs only one of them. */
    record Commands(Dialect dialect, List<String> lines) implements Block {
        /** Keeps the lines as they are now. */
        public Commands {
            lines = List.copyOf(lines);
        }
    }
}
