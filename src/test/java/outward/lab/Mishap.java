package outward.lab;

import static outward.lab.Spoiling.also;
import static outward.lab.Spoiling.edit;
import static outward.lab.Spoiling.nextHop;

import java.util.function.Consumer;
import outward.address.Ipv6;
import outward.command.AdapterAddress;
import outward.directaccess.Routing;

/** What may be wrong, or merely different, with a plan: in its facts, in the victim's lines, or around it. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
enum Mishap {
    ROUTE_LEFT_OUT(Spoiling::leaveARouteOut),
    SERVER_ADDRESS_128(site -> site.serverLength = 128, draft -> {}),
    INTERNAL_FORWARDING_OFF(site -> site.forwarding = false, draft -> {}),
    ALL_FORWARDING_OFF(Spoiling::silenceTheServer),
    RETURN_ROUTE_MISSING(Spoiling::takeTheWayBack),
    NEXT_HOP_OF_NOBODY(draft -> nextHop(draft, draft.unused(0xdead))),
    SECOND_EDGE_ADDRESS(draft -> also(draft, AdapterAddress.of(Ipv6.parse("2002:836b:9:3333::10"), 64))),
    DEFAULT_GATEWAY(site -> site.routing = Routing.DEFAULT_GATEWAY, draft -> {}),
    OWN_DEFAULT_ROUTER(
            draft -> Spoiling.alsoByANeighbour(draft, line -> line.replaceFirst("prefix=[^ ]+", "prefix=::/0"))),
    MORE_SPECIFIC_ROUTE(draft -> Spoiling.alsoByANeighbour(draft, line -> line.replaceFirst("/(59|64) ", "/96 "))),
    EQUAL_ROUTES(draft -> Spoiling.alsoByANeighbour(draft, line -> line)),
    ADDRESS_TAKEN(draft -> draft.addNeighbour(draft.victim().address())),
    NATIVE_ADDRESS_BESIDES(draft -> also(draft, AdapterAddress.of(Ipv6.parse("2001:db8:ffff:7::10"), 64))),
    CLIENT_PREFIX_MISTYPED(draft -> edit(draft, "prefix=[0-9a-f]+", "prefix=2a00")),
    NEXT_HOP_OFF_LINK(draft -> nextHop(draft, Ipv6.parse("2001:db8:bad::1"))),
    NEXT_HOP_OF_A_NEIGHBOUR(Spoiling::nextHopOfANeighbour),
    TUNNELS_FORWARDING_OFF(Spoiling::silenceTheTunnels),
    CLIENT_ROUTES_MISSING(Spoiling::forgetTheClients),
    ROUTER_WITHOUT_ROUTES(Spoiling::emptyTheRouters),
    HOST_ADDRESS_128(draft -> edit(draft, "(address=[^ ]+)/64", "$1/128")),
    HOST_ADDRESS_ELSEWHERE(draft -> edit(draft, "address=[0-9a-f]+", "address=fdee")),
    SECOND_ADDRESS_OF_THE_SUBNET(draft -> also(draft, AdapterAddress.of(draft.unused(0x99), 64))),
    DEPRECATED_ADDRESS(draft -> also(draft, new AdapterAddress(draft.unused(0x99), 64, true)));

    private final Consumer<SiteDraft> inFacts;
    private final Consumer<PlanDraft> inPlan;

    Mishap(Consumer<PlanDraft> inPlan) {
        this(site -> {}, inPlan);
    }

    Mishap(Consumer<SiteDraft> inFacts, Consumer<PlanDraft> inPlan) {
        this.inFacts = inFacts;
        this.inPlan = inPlan;
    }

    /** Ways back belong to routers; the choice of a source is hard where Teredo stands beside 6to4 (safety Y4). */
    boolean fits(Shape shape) {
        return switch (this) {
            case RETURN_ROUTE_MISSING, ROUTER_WITHOUT_ROUTES -> shape.routed();
            case SECOND_EDGE_ADDRESS, NATIVE_ADDRESS_BESIDES -> shape == Shape.ARTICLE_EDGE;
            default -> true;
        };
    }

    void befall(SiteDraft site) {
        inFacts.accept(site);
    }

    void befall(PlanDraft draft) {
        inPlan.accept(draft);
    }

    /** How many connections show what becomes of one: equal routes are taken in turn, by the ports of each. */
    int calls() {
        return this == EQUAL_ROUTES ? 20 : 1;
    }
}
