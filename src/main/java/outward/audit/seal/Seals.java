package outward.audit.seal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chains in the database; all but {@link #trails} speak of the bound tenant's. */
public interface Seals {
    /**
     * A tenant's trail.
     *
     * @param unsealed true when entries wait
     * @param sealed how many entries are sealed
     */
    record Trail(UUID tenant, boolean unsealed, long sealed) {}

    /** Every tenant's trail. */
    List<Trail> trails();

    /**
     * Seals the next entries that are committed, so many at most and in the order of their transactions; one replica
     * at a time. Answers how many.
     */
    int sealNext(UUID tenant, int most);

    /** The last sealed entry. */
    Optional<SealedEntry> last();

    /** The hash at that position. */
    Optional<String> hashAt(long position);

    /** The sealed entries from that position on, so many at most. */
    List<SealedEntry> from(long position, int most);
}
