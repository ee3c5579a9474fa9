package outward.customer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site of an estate file beside the stored one of its name.
 *
 * @param index its place in the file's list
 * @param before null where it is new
 * @param after the same as before where the file says nothing else
 */
record EstateSiteChange(
        int index, EstateSite wanted, @Nullable Site before, Site after) {
    /** Where it stands in the customer of the file. */
    String place() {
        return "sites[" + index + "].";
    }

    /** Whether it is another entry point of its deployment than there were. */
    boolean joins() {
        return before == null || !before.deployment().equals(after.deployment());
    }

    boolean differs() {
        return !after.equals(before);
    }

    /** What became of it; {@code waived} where the file's waivers were granted. */
    EstateRow row(String customer, boolean waived) {
        if (before == null) {
            return EstateRow.added(EstateRow.What.SITE, after.name(), customer);
        }
        List<String> fields = EstateRow.differing(SiteJson.of(before.entry()), SiteJson.of(after.entry()));
        Stream<String> waivers = waived ? Stream.of("waivers") : Stream.empty();
        return EstateRow.of(
                EstateRow.What.SITE,
                after.name(),
                customer,
                Stream.concat(fields.stream(), waivers).toList());
    }
}
