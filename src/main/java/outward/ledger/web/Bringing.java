package outward.ledger.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.answer.WrongInput;
import outward.ledger.BroughtResult;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.ledger.WindowResult;
import outward.plan.Lives;

/** Holds a result file against the revision that it is brought to, and records it once that is agreed to. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Bringing {
    private static final Refusal STALE = new Refusal(
            "RESULT_STALE",
            "Something was recorded since this file was looked at, or it is another file. Nothing of it was recorded; look at"
                    + " it again.");
    private static final Refusal NOTHING =
            new Refusal("NOTHING_TO_RECORD", "No tick of this file would be recorded; its preview says why of each.");

    private final Lives lives;
    private final Ledger ledger;

    Bringing(Lives lives, Ledger ledger) {
        this.lives = lives;
        this.ledger = ledger;
    }

    /** Why nothing is recorded of a revision now. */
    Optional<Refusal> closed(UUID site, int revision) {
        return ledger.closed(site, revision);
    }

    /** What the file would record of a revision that is being applied; refuses a file that is of another plan. */
    BroughtFile read(UUID site, int revision, byte[] file) {
        WindowResult result = ResultReader.read(file);
        String hash = lives.find(site, revision)
                .orElseThrow(NotFound::new)
                .revision()
                .hash()
                .hex();
        if (!result.site().equals(site)) {
            throw WrongInput.at(ResultReader.FIELD, "This file is of another site's plan.");
        }
        if (result.revision() != revision || !result.hash().equals(hash)) {
            throw WrongInput.at(
                    ResultReader.FIELD,
                    "This file is of revision " + result.revision() + " with the plan hash "
                            + result.hash().substring(0, 12) + ", and here is revision " + revision + " with "
                            + hash.substring(0, 12) + ".");
        }
        Sheet sheet = ledger.find(site, revision).orElseThrow(NotFound::new);
        return new BroughtFile(sheet, BroughtResult.of(sheet, ledger.isRepeated(site, sheet.round()), result), file);
    }

    /** Records what the file would record; refuses where that is not what was seen. */
    Optional<Refusal> record(UUID site, int revision, BroughtFile file, @Nullable String seen) {
        if (!file.seen().equals(seen)) {
            return Optional.of(STALE);
        }
        if (file.recorded() == 0) {
            return Optional.of(NOTHING);
        }
        return ledger.bring(site, revision, file.entries(), file.sum());
    }
}
