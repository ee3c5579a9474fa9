package outward.plan;

import java.util.List;
import java.util.UUID;
import outward.customer.Typed;
import outward.design.Frame;
import outward.design.HostFacts;

/** Plans in words: the article's site with hosts that hold an identifier each. */
final class Designs {
    static final UUID SITE = UUID.fromString("01936a00-0000-7000-8000-0000000000a1");
    static final Frame ARTICLE = Typed.frame(Typed.ARTICLE);

    private Designs() {}

    /** The host with that number, name and identifier. */
    static HostFacts host(int number, String name, String id, String... fields) {
        HostFacts facts = Typed.host(id, fields);
        return new HostFacts(
                new UUID(0, number),
                name,
                facts.interfaceAlias(),
                facts.ipv4(),
                facts.internalPrefix(),
                facts.addressing(),
                facts.interfaceId(),
                facts.role(),
                facts.onLink(),
                facts.routing());
    }

    static HostReport report(Frame frame, HostFacts host) {
        return new HostReports(frame).of(host);
    }

    /** An act that adds a host to the article's site. */
    static HostRevision added(HostFacts host) {
        return new HostRevision(null, report(ARTICLE, host));
    }

    /** The head of a site after its first revision. */
    static PlanHead head(Frame frame) {
        return after(Regeneration.first(SITE, frame));
    }

    /** The head that a revision leaves. */
    static PlanHead after(NextRevision next) {
        return new PlanHead(
                next.site(),
                new UUID(0, 7),
                "Munich",
                next.number(),
                next.hash(),
                next.hostCount(),
                next.hostFindings(),
                next.frameRevision(),
                next.frame());
    }

    static List<String> words(ChangeSet changes) {
        var frame = changes.frame().stream()
                .map(c -> c.action().symbol() + " " + c.field() + ": " + c.before() + " -> " + c.after());
        var hosts = changes.hosts().stream().map(c -> c.action().symbol() + " host " + c.name());
        return java.util.stream.Stream.concat(frame, hosts).toList();
    }
}
