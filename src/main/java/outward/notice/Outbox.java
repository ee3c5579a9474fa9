package outward.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices and their deliveries. All but {@link #queues} runs in the caller's transaction, which is bound to a tenant. */
public interface Outbox {
    /**
     * What waits in a tenant.
     *
     * @param unspread notices of which nobody looked yet who wants them
     * @param waiting deliveries that have not ended
     * @param due those of them that may be tried now
     * @param oldest what waits longest of the unspread and the due; null where nothing does
     */
    record Queue(
            UUID tenant,
            long unspread,
            long waiting,
            long due,
            @Nullable Instant oldest) {}

    /** Every tenant with what waits there. */
    List<Queue> queues(Instant now);

    /**
     * Makes deliveries of notices for whoever wants them and sees their customer; answers of how many notices.
     *
     * @param digest when what is wanted once a day is due
     * @param mail whether there are mails at all
     */
    int spread(Instant now, Instant digest, boolean mail, int most);

    /** Takes mails that are due; nobody else takes them before {@code until}. */
    List<Letter> takeLetters(Instant now, Instant until, int most);

    /** Deliveries came to an end. */
    void end(List<UUID> deliveries, DeliveryState state, String trouble, Instant now);

    /** Deliveries failed and are tried again. */
    void again(List<UUID> deliveries, Instant due, String trouble);

    /** Removes notices from before then of which no delivery waits. */
    void forget(Instant before);
}
