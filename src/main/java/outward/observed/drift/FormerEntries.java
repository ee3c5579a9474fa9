package outward.observed.drift;

import outward.address.Ipv6;
import outward.observed.host.SeenManagementServer;

/** Entries of the management servers list that an earlier plan left there. */
final class FormerEntries {
    private final Look look;
    private final boolean ofSite;

    /** With whether all hosts of the site are looked at: of one alone nobody knows what the others use. */
    FormerEntries(Look look, boolean ofSite) {
        this.look = look;
        this.ofSite = ofSite;
    }

    void check(SeenManagementServer entry) {
        entry.addresses().stream().filter(this::isFormer).forEach(a -> leftOver(entry, a));
    }

    private void leftOver(SeenManagementServer entry, Ipv6 address) {
        look.drifts()
                .add(
                        DriftCode.ENTRY_LEFT_OVER,
                        Drift.SERVER,
                        address,
                        "The list still holds " + address + ", which is from an earlier plan.",
                        removal(entry, address));
    }

    /** Only what was typed in is removed by a line: never what DirectAccess found itself (safety Y19). */
    private String removal(SeenManagementServer entry, Ipv6 address) {
        if (entry.type() == null) {
            return "The text does not show what kind of entry it is. Ask Get-DAMgmtServer -Type Manual: what that lists was typed"
                    + " in, and may be removed by hand once the present plan is proven. What it does not list was found by"
                    + " DirectAccess: correct its DNS, then refresh the management servers.";
        }
        boolean typed = entry.entry().equals(address.toString());
        if (typed
                && entry.type().equals("Manual")
                && !(ofSite && look.expected().begun().set(address))) {
            return "No line removes it: it is not recorded that this site set that address on a host, or a plan of another site"
                    + " uses it. Look whether a plan of another site has it, and ask whoever looks after DirectAccess. Where nobody"
                    + " needs it, remove it by hand once the present plan is proven.";
        }
        return typed && entry.type().equals("Manual")
                ? "# Only once the present plan is proven, and after Backup-GPO of the server and client policies.\n"
                        + "Remove-DAMgmtServer -MgmtServer '" + address + "'"
                : "Found by DirectAccess or entered by name: correct its DNS, then refresh the management servers once DNS no"
                        + " longer answers " + address + ".";
    }

    private boolean isFormer(Ipv6 address) {
        return look.expected().hosts().stream().noneMatch(h -> address.equals(h.address()))
                && look.expected().standing().stream().noneMatch(h -> ListDrift.isOf(h, address))
                && (look.expected().formerLines().stream().anyMatch(f -> address.equals(f.address()))
                        || look.expected().formerOrganisations().stream().anyMatch(p -> p.contains(address)));
    }
}
