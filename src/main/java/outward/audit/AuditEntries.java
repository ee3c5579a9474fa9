package outward.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of the bound tenant; they are added and read, never changed. */
public interface AuditEntries {
    /** Adds an entry of the bound tenant, in the caller's transaction. */
    void add(UUID tenantId, AuditEntry entry);

    /**
     * The next sealed entries after the one with that id, in the order in which they were sealed; from the very first
     * when it is null. Whoever goes on after the last one misses none, whatever commits late. An id that is no entry's
     * stands where it would have been.
     */
    List<AuditEntry> after(@Nullable UUID id, int most);

    /** The youngest entries of a filter that are older than that id, youngest first; from the very last when it is null. */
    List<AuditEntry> before(AuditFilter filter, @Nullable UUID id, int most);

    /** One entry; empty when it is not there or not yours. */
    Optional<AuditEntry> find(UUID id);

    /** How many there are. */
    long count();

    /** Whether the bound member may take away what concerns that customer; every customer when it is null. */
    boolean mayTake(@Nullable UUID customer);

    /** Whether the bound member reads every entry: asked of the database, whatever was known of them before. */
    boolean readsAll();
}
