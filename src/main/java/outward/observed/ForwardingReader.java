package outward.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import outward.design.SiteFacts;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.observed.text.PlainText;
import outward.observed.text.Property;
import outward.observed.text.Words;

/** Whether the server forwards between clients and intranet: on its internal, IP-HTTPS and, if on, Teredo adapters (Y2). */
final class ForwardingReader {
    /** Lower case; the second name is that of newer releases (facts N8). */
    private static final Set<String> IP_HTTPS = Set.of("iphttpsinterface", "microsoft ip-https platform interface");
    /** The adapter's name as Windows prints it wherever it has one. */
    private static final Set<String> TEREDO = Set.of("teredo tunneling pseudo-interface");

    private final Printout printout;
    private final Draft draft;

    ForwardingReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    /** An adapter's name and whether it forwards IPv6. */
    private record Adapter(String alias, boolean forwards, String from) {}

    /**
     * Off if one of the needed adapters is off; on if all of them were read as on; else unknown. Where it is open whether
     * Teredo is on, its adapter counts only when it forwards.
     */
    void read(Optional<Topology> topology, Optional<TeredoSetting> teredo, Optional<SiteFacts> known) {
        List<Adapter> adapters =
                printout.of(Printed.INTERFACE).flatMap(b -> adapter(b).stream()).toList();
        Optional<Boolean> needsTeredo = needsTeredo(topology, teredo.or(() -> known.map(SiteFacts::teredo)));
        List<Optional<Boolean>> states = new ArrayList<>();
        states.add(forwards(adapters, internal()));
        states.add(forwards(adapters, IP_HTTPS::contains));
        Optional<Boolean> teredoState = forwards(adapters, TEREDO::contains);
        if (needsTeredo.isEmpty()) {
            states.add(teredoState.filter(on -> on));
        } else if (needsTeredo.get()) {
            states.add(teredoState);
        }
        boolean off = states.contains(Optional.of(false));
        if (off || states.stream().allMatch(Optional::isPresent)) {
            String from =
                    adapters.stream().map(Adapter::from).min(String::compareTo).orElse("");
            draft.observed(SiteField.SERVER_FORWARDING, Optional.of(new Found<>(!off, from)));
        }
    }

    private static Optional<Boolean> needsTeredo(Optional<Topology> topology, Optional<TeredoSetting> teredo) {
        if (topology.filter(t -> t != Topology.EDGE).isPresent()) {
            return Optional.of(false);
        }
        return teredo.filter(t -> t != TeredoSetting.DERIVED).map(t -> t == TeredoSetting.ENABLED);
    }

    private Predicate<String> internal() {
        Optional<String> alias = printout.oneSurelyWhole(Printed.DIRECT_ACCESS, "InternalInterface", Words::text)
                .map(a -> PlainText.lowerCase(a.value()));
        return name -> alias.equals(Optional.of(name));
    }

    private static Optional<Boolean> forwards(List<Adapter> adapters, Predicate<String> which) {
        List<Boolean> states = adapters.stream()
                .filter(a -> which.test(PlainText.lowerCase(a.alias())))
                .map(Adapter::forwards)
                .distinct()
                .toList();
        return states.isEmpty() ? Optional.empty() : Optional.of(!states.contains(false));
    }

    private Optional<Adapter> adapter(Block block) {
        Optional<Boolean> forwarding = block.one("Forwarding", Words::enabled);
        Optional<String> alias = block.one("InterfaceAlias", Words::text);
        boolean ipv6 = block.from().equals(ReadState.SOURCE)
                || block.one("AddressFamily", Words::text)
                        .filter("IPv6"::equalsIgnoreCase)
                        .isPresent();
        if (forwarding.isEmpty() || alias.isEmpty()) {
            block.properties().values().forEach(Property::doubt);
            return Optional.empty();
        }
        block.pass();
        String state = "forwarding " + (forwarding.get() ? "Enabled" : "Disabled");
        draft.understood(Understood.Kind.INTERFACE, alias.get(), ipv6 ? state : state + " (IPv4)", block.from());
        boolean persistent = block.one("PolicyStore", Words::text)
                .filter("PersistentStore"::equals)
                .isPresent();
        return Optional.of(new Adapter(alias.get(), forwarding.get(), block.from()))
                .filter(a -> ipv6 && !persistent);
    }
}
