package outward.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Deprecation;
import outward.observed.drift.MachineDrift;
import outward.runbook.Prose;
import outward.runbook.document.Document;
import outward.runbook.document.Section;

/** The as-built record of a site: what was last observed, by whom, beside what is expected, and what was never observed. */
public final class AsBuiltDocument {
    private static final int NAMED = 50;

    private AsBuiltDocument() {}

    /** The document; hosts are read while it is written. */
    public static Document of(AsBuilt built) {
        Prose whose = Prose.of(
                "As built: {}, {}, made {} by {}.",
                built.site().customer(),
                built.site().name(),
                moment(built.at()),
                built.by());
        return new Document(
                "as-built",
                "As-built record: " + built.site().name(),
                List.of(whose),
                () -> Stream.of(
                                Stream.of(opening(built), neverObserved(built)),
                                Stream.of(new Section()
                                        .heading(2, "DirectAccess server")
                                        .markdown()),
                                Stream.of(AsBuiltMachine.server(built)),
                                Stream.of(new Section()
                                        .heading(2, "Management hosts")
                                        .markdown()),
                                hosts(built))
                        .flatMap(s -> s));
    }

    private static Stream<String> hosts(AsBuilt built) {
        return built.lines().isEmpty()
                ? Stream.of(new Section().say("None is planned.").markdown())
                : built.hosts().map(AsBuiltMachine::host);
    }

    private static String opening(AsBuilt built) {
        return new Section()
                .items(Stream.of(
                        Prose.of("Customer: {}", built.site().customer()),
                        Prose.of("Site: {}", built.site().name()),
                        expected(built),
                        Prose.of(
                                "Newest plan: revision {}, {}, verdict {}, hash `{}`",
                                built.site().revision(),
                                built.site().state().label(),
                                built.site().verdict().word(),
                                new Prose(built.site().hash().hex())),
                        proven(built.ladders()),
                        differs(built.drifts()),
                        Prose.of("Lifecycle: " + Deprecation.NOTICE)))
                .say(
                        "What is observed here is what machines printed and somebody brought, each list of the newest text that"
                                + " shows one. What no text shows is said to be never observed, which does not mean that it is not"
                                + " there. A list that a text shows to hold nothing says observed: none. Addresses and routes of the link and multicast are left out. Times are UTC.")
                .markdown();
    }

    private static Prose expected(AsBuilt built) {
        return built.recorded()
                ? Prose.of(
                        "Expected: what is recorded as carried out, last of revision {}; of hosts of which nothing is, the"
                                + " newest plan",
                        built.expected().revision())
                : Prose.of("Expected: what the newest plan says; nothing is recorded as carried out");
    }

    private static Prose proven(List<Ladder> ladders) {
        Rung lowest = Ladder.lowest(ladders);
        return Prose.of(
                "Proven: {}; {} of {} hosts stand no higher",
                lowest.label(),
                ladders.stream().filter(l -> l.rung() == lowest).count(),
                ladders.size());
    }

    private static Prose differs(List<MachineDrift> drifts) {
        long warnings = drifts.stream().mapToLong(MachineDrift::warnings).sum();
        long notes = drifts.stream().mapToLong(MachineDrift::notes).sum();
        return Prose.of("Differences that stand: {} to mend, {} to know", warnings, notes);
    }

    private static String neverObserved(AsBuilt built) {
        List<String> names = built.neverObserved();
        Section section = new Section().heading(2, "Never observed");
        if (names.isEmpty()) {
            return section.say("Of every machine something was brought.").markdown();
        }
        Prose named = Prose.of("{}", String.join(", ", names.subList(0, Math.min(NAMED, names.size()))));
        return names.size() <= NAMED
                ? section.say("Of these nothing was ever brought: {}.", named).markdown()
                : section.say(
                                "Of these nothing was ever brought: {} and {} more; each says so below.",
                                named,
                                names.size() - NAMED)
                        .markdown();
    }

    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
