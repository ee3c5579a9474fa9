package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import outward.design.HostLine;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenInterface;

/**
 * How a host differs from its line. Something is called missing only where a whole list was shown; what was not shown is
 * no difference.
 */
public final class HostDrift {
    private HostDrift() {}

    /** Every difference once: of the computer, its adapter, addresses, routes, choices, then of the lists. */
    static List<Drift> of(Expected expected, HostLine line, HostState state, List<Attempt> tries) {
        Look look = new Look(expected, state, new Drifts());
        if (isOfAnother(look, line)) {
            return look.drifts().all();
        }
        new CheckDrift(look, line).check();
        checkAdapter(look, line);
        new AddressDrift(look, line).check();
        new RoutesDrift(look, line).check();
        new ChoiceDrift(look, line).check();
        new ConnectionDrift(look, line, tries).check();
        new ListDrift(look, false).check();
        return look.drifts().all();
    }

    /** Then nothing of it can be held against this host. */
    private static boolean isOfAnother(Look look, HostLine line) {
        List<String> others = ComputerName.of(look.state()).stream()
                .filter(name -> !ComputerName.isSame(name, line.name()))
                .toList();
        others.forEach(name -> another(look, line, name, "The text is from the computer " + name));
        if (others.isEmpty() && !ComputerName.isNamed(look.state(), line.name())) {
            new Owner(look)
                    .serversNot(line)
                    .ifPresent(sign ->
                            another(look, line, Drift.SERVER, "The text is rather the DirectAccess server's: " + sign));
        }
        return !look.drifts().all().isEmpty();
    }

    private static void another(Look look, HostLine line, String about, String sentence) {
        look.drifts()
                .add(
                        DriftCode.OTHER_COMPUTER,
                        line.name(),
                        about,
                        sentence + "; it was not held against " + line.name() + ".",
                        "Bring it for the host that printed it, or correct the host's name in the plan.");
    }

    private static void checkAdapter(Look look, HostLine line) {
        Adapters adapters = new Adapters(look.state(), line.interfaceAlias());
        List<SeenInterface> all = look.state().interfaces();
        if (look.showsAll(Listing.Of.INTERFACES) && all.stream().noneMatch(i -> adapters.isIt(i.on()))) {
            look.drifts()
                    .add(
                            DriftCode.INTERFACE_MISSING,
                            line.name(),
                            line.interfaceAlias(),
                            "The host has no IPv6 adapter named \"" + line.interfaceAlias() + "\".",
                            "Correct the interface name in the plan, or bind IPv6 to that adapter.");
        }
        if (look.isIsatap()) {
            all.stream()
                    .filter(HostDrift::isDeadTunnel)
                    .forEach(
                            i -> look.drifts()
                                    .add(
                                            DriftCode.ISATAP_DISCONNECTED,
                                            line.name(),
                                            String.valueOf(i.on().name()),
                                            "The ISATAP adapter is disconnected.",
                                            "Check that the router's name resolves and is not on the block list, that policy sets the ISATAP state to Enabled, and restart the host."));
        }
    }

    private static boolean isDeadTunnel(SeenInterface seen) {
        String name = seen.on().name();
        return name != null
                && name.toLowerCase(Locale.ROOT).contains("isatap")
                && Boolean.FALSE.equals(seen.connected());
    }
}
