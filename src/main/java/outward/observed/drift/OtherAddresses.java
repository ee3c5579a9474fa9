package outward.observed.drift;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.HostLine;
import outward.observed.host.Origin;
import outward.observed.host.SeenAddress;

/** Addresses of a host beside the planned one: left over, of a kind that serves nobody, or a neighbour of it. */
final class OtherAddresses {
    private final Look look;
    private final HostLine line;
    private final Adapters adapters;

    OtherAddresses(Look look, HostLine line, Adapters adapters) {
        this.look = look;
        this.line = line;
        this.adapters = adapters;
    }

    void check(SeenAddress seen) {
        Ipv6 address = seen.address();
        Ipv6Prefix nat64 = look.nat64();
        if (stands(address)) {
            return;
        }
        if (isFormer(address)) {
            add(
                    DriftCode.ADDRESS_LEFT_OVER,
                    address,
                    address
                            + (wasPlanned(address)
                                    ? " is from an earlier plan."
                                    : " is in the organisation prefix of an earlier plan, which never had it."),
                    look.begun(line).set(address)
                            ? Mends.ONCE_PROVEN + adapters.mends(seen.on()).removeAddress(address)
                            : Mends.UNRECORDED);
        } else if (nat64 != null && nat64.contains(address)) {
            add(
                    DriftCode.ADDRESS_FROM_NAT64,
                    address,
                    address + " is in the NAT64 prefix, from which no host may be numbered.",
                    "No plan of this site set it. Find out who did and who uses it, then take it off by hand.");
        } else if (Teredo.RANGE.contains(address)) {
            checkTeredo(address);
        } else if (isInSubnet(address)) {
            checkNeighbour(seen);
        }
    }

    /** The runbook keeps it until its step "take back". */
    private boolean stands(Ipv6 address) {
        return look.standing(line).anyMatch(f -> ListDrift.isOf(f, address));
    }

    private boolean isFormer(Ipv6 address) {
        return wasPlanned(address)
                || look.expected().formerOrganisations().stream().anyMatch(p -> p.contains(address));
    }

    private boolean wasPlanned(Ipv6 address) {
        return look.formerly(line).anyMatch(f -> address.equals(f.address()));
    }

    private void checkTeredo(Ipv6 address) {
        Ipv6Prefix ours = look.teredo();
        if (ours == null || !ours.contains(address)) {
            add(
                    DriftCode.TEREDO_NOT_OURS,
                    address,
                    address + " is of public Teredo, not of this site.",
                    "Never plan with it. Teredo on this host may be switched off: Set-NetTeredoConfiguration -Type Disabled");
        }
    }

    private boolean isInSubnet(Ipv6 address) {
        return line.address() != null
                && !look.isIsatap()
                && Ipv6Prefix.containing(line.address(), HostLine.SUBNET_LENGTH).contains(address);
    }

    /** Beside a static address; a host that configures itself has such ones, and its /64 is listed (safety Y18). */
    private void checkNeighbour(SeenAddress seen) {
        boolean temporary = seen.origin() == Origin.TEMPORARY;
        add(
                temporary ? DriftCode.TEMPORARY_ADDRESS : DriftCode.ADDRESS_UNPLANNED,
                seen.address(),
                "The host also has %s%s, which is not planned: Windows may start connections from it."
                        .formatted(temporary ? "the temporary address " : "", seen.address()),
                "Look with Find-NetRoute which source Windows chooses; list and firewall name the planned address only.");
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, line.name(), about, message, mend);
    }
}
