package outward.database;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Names for new rows: UUID version 7 (RFC 9562, 5.7), so that the order of ids is the order of creation and indexes
 * grow at one end. An id is a name, never a secret.
 */
public final class Ids {
    /** Milliseconds since 1970 in the upper bits, a counter of 12 bits below: ids of one millisecond stay in order. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id, greater than every id this process gave before (PostgreSQL's order of uuid, bytes unsigned). */
    public static UUID next() {
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = (tick >>> 12) << 16 | 0x7000 | (tick & 0xfff);
        long low = 0x8000_0000_0000_0000L | (ThreadLocalRandom.current().nextLong() & 0x3fff_ffff_ffff_ffffL);
        return new UUID(high, low);
    }
}
