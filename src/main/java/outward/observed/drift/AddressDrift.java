package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.observed.host.DadState;
import outward.observed.host.Listing;
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
        var others = new OtherAddresses(look, line, adapters);
        look.addresses().stream().filter(a -> !a.address().equals(planned)).forEach(others::check);
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

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, line.name(), about, message, mend);
    }
}
