package outward.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.finding.Severity;
import outward.observed.Listed;
import outward.observed.Sighting;
import outward.observed.Understood;
import outward.observed.drift.StandingDrift;
import outward.runbook.Prose;
import outward.runbook.document.Section;

/** One machine of an as-built record: what is expected of it, what it showed, and how that differs. */
final class AsBuiltMachine {
    /** Link-local, multicast and loopback (RFC 4291). */
    private static final Pattern OF_LINK = Pattern.compile("fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:|::1(?![0-9a-f:])");

    private static final int MOST = 100;
    private static final String EVERYWHERE = AddRoute.EVERYWHERE.toString();

    private AsBuiltMachine() {}

    static String server(AsBuilt built) {
        AsBuilt.Machine server = built.server();
        Section section = new Section()
                .items(Stream.of(Prose.of(
                        "Expected: {}", AsBuiltExpectation.of(built.expected().frame()))));
        observed(section, server);
        seen(section, server, Listed.MANAGEMENT_SERVERS, "Management servers list");
        return differs(section, server).markdown();
    }

    static String host(AsBuilt.Machine host) {
        HostLine line = Objects.requireNonNull(host.line(), "a host has a line");
        Section section = new Section()
                .heading(3, Prose.of("{}", host.name()))
                .items(Stream.of(
                        Prose.of(
                                "Expected ({}): {}",
                                new Prose(host.carriedOut() ? "recorded as carried out" : "planned"),
                                AsBuiltExpectation.of(line)),
                        AsBuiltExpectation.proven(host)));
        observed(section, host);
        return differs(section, host).markdown();
    }

    private static void observed(Section section, AsBuilt.Machine machine) {
        if (machine.seen().isEmpty()) {
            section.say("**Never observed**: no text shows an address, a route, an interface or a gateway of it.");
            return;
        }
        seen(section, machine, Listed.ADDRESSES, "Addresses");
        kept(section, machine, Listed.KEPT_ADDRESSES, "Addresses that a restart brings back");
        seen(section, machine, Listed.ROUTES, "Routes");
        kept(section, machine, Listed.KEPT_ROUTES, "Routes that a restart brings back");
        gateway(section, machine);
        seen(section, machine, Listed.INTERFACES, "Interfaces");
    }

    private static Optional<Sighting> of(AsBuilt.Machine machine, Listed list) {
        return machine.seen().stream().filter(s -> s.list() == list).findFirst();
    }

    /** Few texts show the persistent store: where none did, nothing is said. */
    private static void kept(Section section, AsBuilt.Machine machine, Listed list, String title) {
        if (of(machine, list).isPresent()) {
            seen(section, machine, list, title);
        }
    }

    private static void seen(Section section, AsBuilt.Machine machine, Listed list, String title) {
        Optional<Sighting> sighting = of(machine, list);
        if (sighting.isEmpty()) {
            section.say("{}: never observed.", title);
            return;
        }
        list(
                section,
                title,
                sighting.get(),
                sighting.get().things().stream().filter(t -> !isOfLink(t)).toList());
    }

    private static void list(Section section, String title, Sighting sighting, List<Understood> things) {
        if (sighting.things().isEmpty()) {
            section.say("{}: observed: none, {}.", title, source(sighting));
            return;
        }
        section.say("{}, {}:", title, source(sighting));
        Stream<Prose> shown = things.stream().limit(MOST).map(t -> Prose.of("{}: {}", t.name(), t.value()));
        Stream<Prose> more = things.size() > MOST
                ? Stream.of(Prose.of("and {} more in that text", things.size() - MOST))
                : things.isEmpty() ? Stream.of(Prose.of("none but of the link and multicast")) : Stream.empty();
        section.items(Stream.concat(shown, more));
    }

    private static Prose source(Sighting sighting) {
        Prose ran = sighting.ran() == null || sighting.ran().equals("?")
                ? Prose.of("")
                : Prose.of(", printed {} by the machine's clock", sighting.ran());
        return Prose.of(
                "brought {} by {}{}, observation {}",
                AsBuiltDocument.moment(sighting.at()),
                sighting.by(),
                ran,
                new Prose(sighting.observation().toString()));
    }

    /** The newest text that shows gateways, or routes among which the default one would be. */
    private static void gateway(Section section, AsBuilt.Machine machine) {
        Optional<Sighting> newest = Stream.of(Listed.GATEWAYS, Listed.ROUTES)
                .flatMap(list -> of(machine, list).stream())
                .max(Comparator.comparing(Sighting::at));
        if (newest.isEmpty()) {
            section.say("Default gateway: never observed.");
            return;
        }
        List<Understood> things = newest.get().things().stream()
                .filter(t -> t.kind() == Understood.Kind.GATEWAY || t.name().equals(EVERYWHERE))
                .toList();
        if (things.isEmpty()) {
            section.say("Default gateway, {}: not among the routes that were read.", source(newest.get()));
        } else {
            list(section, "Default gateway", newest.get(), things);
        }
    }

    private static boolean isOfLink(Understood thing) {
        return switch (thing.kind()) {
            case ADDRESS -> OF_LINK.matcher(thing.value()).lookingAt();
            case ROUTE -> OF_LINK.matcher(thing.name()).lookingAt();
            default -> false;
        };
    }

    private static Section differs(Section section, AsBuilt.Machine machine) {
        var drift = machine.drift();
        if (drift == null) {
            return section;
        }
        return drift.findings().isEmpty()
                ? section.say(
                        "Nothing that was read until {} differs from what is expected.",
                        AsBuiltDocument.moment(drift.observedAt()))
                : section.say("**Differs**, as of {}:", AsBuiltDocument.moment(drift.observedAt()))
                        .items(drift.findings().stream().map(AsBuiltMachine::difference));
    }

    private static Prose difference(StandingDrift standing) {
        var drift = standing.drift();
        return Prose.of(
                "**{}** ({}) {} Since {}.",
                drift.code(),
                new Prose(drift.severity() == Severity.WARN ? "to mend" : "to know"),
                drift.message(),
                AsBuiltDocument.moment(standing.since()));
    }
}
