package outward.plan.store;

import outward.plan.Life;
import outward.plan.RevisionState;

/** Where a revision stands, as the audit trail keeps it. */
record Kept(int revision, RevisionState state, String hash) {
    static Kept of(Life life, RevisionState state) {
        return new Kept(life.revision().number(), state, life.revision().hash().hex());
    }
}
