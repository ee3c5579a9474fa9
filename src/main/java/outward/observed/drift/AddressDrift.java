package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.HostLine;
import outward.observed.host.DadState;
import outward.observed.host.Listing;
import outward.observed.host.Origin;
import outward.observed.host.SeenAddress;
import outward.observed.host.Store;

/** Differences of a host's addresses. */
final class AddressDrift {
    private final Look look;
    private final HostLine line;
    private final Adapters adapters;
    private final Mends mends;

    AddressDrift(Look look, HostLine line) {
        this.look = look;
        this.line = line;
        this.adapters = new Adapters(look.state(), line.interfaceAlias());
        this.mends = Mends.on(line.interfaceAlias());
    }

    void check() {
        Ipv6 planned = line.address();
        if (planned != null) {
            checkPlanned(planned);
        }
        if (line.advertisedPrefix() != null) {
            checkAdvertised(line.advertisedPrefix());
        }
        look.addresses().stream().filter(a -> !a.address().equals(planned)).forEach(this::checkOther);
    }

    private void checkPlanned(Ipv6 planned) {
        List<SeenAddress> there = look.addresses().stream()
                .filter(a -> a.address().equals(planned))
                .toList();
        if (there.isEmpty() && look.showsAll(Listing.Of.ADDRESSES)) {
            String mend = look.isIsatap()
                    ? "Look at the policy that gives this host its ISATAP router, then run gpupdate /target:computer on it."
                    : mends.addAddress(planned, line.prefixLength());
            add(DriftCode.ADDRESS_MISSING, planned, planned + " is not on the host.", mend);
        }
        there.forEach(this::checkState);
        if (!look.isIsatap()) {
            there.forEach(this::checkPlace);
            checkKept(planned, !there.isEmpty());
        }
    }

    private void checkPlace(SeenAddress seen) {
        Ipv6 address = seen.address();
        String anew = mends.addAddress(address, line.prefixLength());
        if (adapters.isOther(seen.on())) {
            String other = adapters.called(seen.on());
            String mend = adapters.name(seen.on())
                            .filter(name -> look.begun(line).set(address, name))
                            .isPresent()
                    ? adapters.mends(seen.on()).removeAddress(address) + "\n" + anew
                    : "No plan of this site set it on " + other
                            + ". Find out who did and who uses it there, take it off by hand, and run the host's apply script"
                            + " again.";
            add(
                    DriftCode.ADDRESS_WRONG_INTERFACE,
                    address,
                    "%s is on %s; planned is \"%s\".".formatted(address, other, line.interfaceAlias()),
                    mend);
        } else if (seen.prefixLength() != null && seen.prefixLength() != line.prefixLength()) {
            add(
                    DriftCode.ADDRESS_WRONG_LENGTH,
                    address,
                    "%s has the prefix length %d; planned is %d."
                            .formatted(address, seen.prefixLength(), line.prefixLength()),
                    mends.removeAddress(address) + "\n" + anew);
        }
    }

    private void checkState(SeenAddress seen) {
        DadState state = seen.state();
        if (state == DadState.DUPLICATE) {
            add(
                    DriftCode.ADDRESS_DUPLICATE,
                    seen.address(),
                    "Another machine on the link answers to " + seen.address() + ".",
                    "Find the other machine (its link-layer address stands in Get-NetNeighbor) and give one of the two another address.");
        } else if (state != null && state != DadState.PREFERRED) {
            add(
                    DriftCode.ADDRESS_NOT_USABLE,
                    seen.address(),
                    "%s is %s: Windows starts no connection from it."
                            .formatted(seen.address(), state.name().toLowerCase(Locale.ROOT)),
                    "Look at the adapter: an address is usable once duplicate detection has ended and while its lifetime lasts.");
        } else if (Boolean.TRUE.equals(seen.skipAsSource())) {
            add(
                    DriftCode.ADDRESS_NOT_USABLE,
                    seen.address(),
                    seen.address() + " is set to be skipped as a source.",
                    adapters.mends(seen.on()).unskip(seen.address()));
        }
    }

    private void checkKept(Ipv6 planned, boolean active) {
        boolean kept = look.state().addresses().stream()
                .anyMatch(a -> a.store() == Store.PERSISTENT && a.address().equals(planned));
        if (active && !kept && look.showsKept(Listing.Of.ADDRESSES)) {
            add(
                    DriftCode.ADDRESS_NOT_PERSISTENT,
                    planned,
                    planned + " is lost when the host restarts.",
                    mends.removeAddress(planned) + "\n" + mends.addAddress(planned, line.prefixLength()));
        }
    }

    private void checkAdvertised(Ipv6Prefix prefix) {
        boolean there = look.addresses().stream().anyMatch(a -> prefix.contains(a.address()));
        if (!there && look.showsAll(Listing.Of.ADDRESSES)) {
            add(
                    DriftCode.ADDRESS_NOT_ADVERTISED,
                    prefix,
                    "The host has made itself no address in " + prefix + ".",
                    "Look at the router that advertises the prefix, and at router discovery on the host's adapter.");
        }
    }

    private void checkOther(SeenAddress seen) {
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
