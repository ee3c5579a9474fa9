package outward.customer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;

/**
 * A host of an estate file beside the stored one of its name.
 *
 * @param index its place in the file's list
 * @param before null where it is new
 */
record EstateHostChange(
        int index, UUID id, EstateHost wanted, @Nullable ManagementHost before) {
    /** Whether the file says anything else than what is stored. */
    boolean differs() {
        return before == null
                || !wanted.entry().equals(before.entry())
                || (insists() && !Objects.equals(wanted.held(), before.facts().interfaceId()));
    }

    /** Whether the file names the identifier that the host was given. */
    boolean insists() {
        return wanted.held() != null;
    }

    /** Whether it will not have the identifier that it holds. */
    boolean leaves() {
        return before != null
                && before.address() != null
                && !Objects.equals(placing().asked(), before.facts().interfaceId());
    }

    Placing placing() {
        if (before == null) {
            return new Placing(id, 0, wanted.entry(), wanted.held(), null);
        }
        InterfaceId held = insists() ? wanted.held() : before.facts().interfaceId();
        int version = before.version() + (differs() ? 1 : 0);
        return new Placing(id, version, wanted.entry(), held, before.address());
    }

    /** What became of it, where {@code after} is stored now. */
    EstateRow row(String site, ManagementHost after) {
        String name = after.facts().name();
        return before == null
                ? EstateRow.added(EstateRow.What.HOST, name, site)
                : EstateRow.of(EstateRow.What.HOST, name, site, fields(before, after));
    }

    private static List<String> fields(ManagementHost before, ManagementHost after) {
        return EstateRow.differing(HostJson.stored(before), HostJson.stored(after));
    }
}
