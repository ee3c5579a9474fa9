package outward.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.runbook.StepKey;

/**
 * A step of the runbook of a begun change set, on one host or for the site, as it was when it was begun.
 *
 * @param number from 1, in the order of the runbook
 * @param step the step's word
 * @param host on which; null = for the site
 * @param hostName its name then; null = for the site
 * @param waits what has to be before it is done
 */
public record Task(
        int number,
        String step,
        @Nullable UUID host,
        @Nullable String hostName,
        String title,
        StepKey.Effect effect,
        StepKey.Wait waits) {

    /** Whether it is this step on that host, or for the site where none is given. */
    public boolean is(String word, @Nullable UUID on) {
        return step.equals(word) && (on == null ? host == null : on.equals(host));
    }

    /** Title and host in a line. */
    public String words() {
        return hostName == null || title.startsWith(hostName + ": ") ? title : hostName + ": " + title;
    }
}
