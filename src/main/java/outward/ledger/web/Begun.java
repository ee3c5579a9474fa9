package outward.ledger.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.RevisionNumber;
import outward.ledger.EvidenceFile;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.plan.Lives;
import outward.plan.Plans;

/** Finds what a path names, and answers like one that is not there for everything else. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Begun {
    private final Lives lives;
    private final Plans plans;
    private final Ledger ledger;

    Begun(Lives lives, Plans plans, Ledger ledger) {
        this.lives = lives;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** The number of a revision that is there. */
    int revision(UUID site, String revision) {
        int number = RevisionNumber.find(revision).orElseThrow(NotFound::new);
        return lives.find(site, number).orElseThrow(NotFound::new).revision().number();
    }

    /** The same, with the site held, so that what is read is what is written to. */
    int hold(UUID site, String revision) {
        int number = revision(site, revision);
        if (plans.lock(site).isEmpty()) {
            throw new NotFound();
        }
        return number;
    }

    /** A file of evidence, to be kept and not to be shown. */
    Response file(String site, String revision, String application) {
        UUID id = PathId.of(site);
        int number = revision(id, revision);
        Sheet sheet = ledger.find(id, number).orElseThrow(NotFound::new);
        EvidenceFile file = ledger.file(
                        id, sheet.round(), RevisionNumber.find(application).orElseThrow(NotFound::new))
                .orElseThrow(NotFound::new);
        String name = "evidence-r" + number + "-" + application + ending(file);
        return Response.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static String ending(EvidenceFile file) {
        return switch (file.type()) {
            case "image/png" -> ".png";
            case "application/json" -> ".json";
            default -> ".txt";
        };
    }
}
