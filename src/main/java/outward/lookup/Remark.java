package outward.lookup;

import java.util.ArrayList;
import java.util.List;

/** Sentences beside an address: what nobody recorded is said as what it looks like. */
final class Remark {
    private Remark() {}

    static List<String> of(KnownAddress known) {
        List<String> remarks = new ArrayList<>();
        Anatomy anatomy = known.anatomy();
        if (anatomy.teredo() != null && is(known, Belonging.As.TEREDO) == 0) {
            remarks.add("Its Teredo server, " + anatomy.teredo().server()
                    + ", is no server of a site here: Windows takes such addresses from public servers too, and then it"
                    + " is no DirectAccess client.");
        }
        if (known.kind() == AddressKind.NAT64 && is(known, Belonging.As.NAT64) == 0) {
            remarks.add("No site here has recorded this NAT64 prefix; it "
                    + (Anatomy.WELL_KNOWN_NAT64.contains(known.address())
                            ? "is the well-known one of RFC 6052, section 2.1."
                            : "has the form of those in Microsoft's samples."));
        }
        if (known.kind() == AddressKind.SIX_TO_FOUR && known.belongings().isEmpty()) {
            remarks.addAll(SixToFourTunnel.of(known.address()));
        }
        if (known.kind() == AddressKind.SIX_TO_FOUR && (known.address().high() & 0xffff) == 0) {
            remarks.add("Subnet 0 is where Windows puts the 6to4 address of the machine itself.");
        }
        if (known.belongings().isEmpty()) {
            remarks.add("No site that you see plans with it.");
        }
        return remarks;
    }

    private static long is(KnownAddress known, Belonging.As as) {
        return known.belongings().stream().filter(b -> b.as() == as).count();
    }
}
