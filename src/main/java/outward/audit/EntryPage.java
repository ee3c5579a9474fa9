package outward.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, youngest first.
 *
 * @param more true when older ones follow
 */
public record EntryPage(List<AuditEntry> entries, boolean more) {
    private static final int SIZE = 50;

    /** Those of a filter, older than that id when it is given. */
    public static EntryPage of(AuditEntries entries, AuditFilter filter, @Nullable UUID before) {
        List<AuditEntry> found = entries.before(filter, before, SIZE + 1);
        boolean more = found.size() > SIZE;
        return new EntryPage(more ? found.subList(0, SIZE) : found, more);
    }

    /** Where older ones begin. */
    public UUID last() {
        return entries.get(entries.size() - 1).id();
    }
}
