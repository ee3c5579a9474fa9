package outward.observed;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.observed.text.Property;
import outward.observed.text.Words;

/** The addresses of the server's network adapters. */
final class AddressReader {
    private final Printout printout;
    private final Draft draft;

    AddressReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    /** Every address that is complete with its prefix length; rows of the persistent store repeat them. */
    List<AddressRow> rows() {
        return printout.of(Printed.ADDRESS).flatMap(b -> row(b).stream()).toList();
    }

    private Optional<AddressRow> row(Block block) {
        Optional<Ipv6> ipv6 = block.oneSurelyWhole("IPAddress", Words::ipv6);
        Optional<Ipv4> ipv4 = block.oneSurelyWhole("IPAddress", Words::ipv4);
        Optional<Integer> length = block.oneSurelyWhole("PrefixLength", Words::length);
        if (length.isEmpty() || (ipv6.isEmpty() && ipv4.isEmpty()) || (ipv6.isEmpty() && length.get() > 32)) {
            block.properties().values().forEach(Property::doubt);
            return Optional.empty();
        }
        AddressRow row = new AddressRow(
                block.one("InterfaceAlias", Words::text).orElse(""),
                ipv4.orElse(null),
                ipv6.orElse(null),
                length.get(),
                block.one("AddressState", Words::text).orElse(""),
                block.from());
        block.pass();
        draft.understood(Understood.Kind.ADDRESS, row.alias(), row.toString(), row.from());
        boolean persistent = block.one("PolicyStore", Words::text)
                .filter("PersistentStore"::equals)
                .isPresent();
        return persistent ? Optional.empty() : Optional.of(row);
    }
}
