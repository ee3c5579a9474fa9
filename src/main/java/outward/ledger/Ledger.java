package outward.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;

/** What is recorded as carried out at the tenant's sites. Every call runs in the caller's transaction. */
public interface Ledger {
    /** The newest round of a revision; empty while none was begun, or site and revision are not there or not yours. */
    Optional<Sheet> find(UUID site, int revision);

    /** How far the newest round of a site has come; empty where none was begun. */
    Optional<Progress> progress(UUID site);

    /** Everything that was recorded in a round, in order. */
    List<Application> applications(UUID site, Round round);

    /** The file of evidence of an application. */
    Optional<EvidenceFile> file(UUID site, Round round, int application);

    /** Why nothing is recorded of a revision now; empty while it is being applied. */
    Optional<Refusal> closed(UUID site, int revision);

    /** Records all of it as the current member, or says why none of it. */
    Optional<Refusal> record(UUID site, int revision, List<Entry> entries);

    /** Records what a result file says, all of it, as the current member; the sum of the file goes into the audit trail. */
    Optional<Refusal> bring(UUID site, int revision, List<Entry> entries, String sum);

    /** Whether that round's revision was carried out in an earlier round of the site as well. */
    boolean isRepeated(UUID site, Round round);

    /** Records how far the policy has come, as the current member; number, name and time of what is given are not read. */
    Optional<Refusal> reach(UUID site, int revision, PolicyReach reach);
}
