package outward.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house (docs/architecture.md). A new package is added here, and every rule knows it. */
final class Rooms {
    /** Each may import only what stands to its right. */
    static final List<String> CORE_LINE =
            List.of("runbook", "picture", "plan", "finding", "command", "design", "directaccess", "address");

    /** Tops of features: each may import those to its right. */
    static final List<String> FEATURES = List.of(
            "notice",
            "portfolio",
            "lifecycle",
            "diagnosis",
            "proof",
            "ledger",
            "transfer",
            "observed",
            "machine",
            "member",
            "letterhead",
            "customer",
            "plan",
            "lookup");

    /** Features whose top is plain Java, beside the core. */
    static final List<String> PLAIN =
            List.of("portfolio", "lifecycle", "diagnosis", "proof", "ledger", "observed", "machine", "lookup");

    /** Rooms with a web, a store, or both. */
    static final List<String> WITH_WEB = List.of(
            "notice",
            "portfolio",
            "lifecycle",
            "diagnosis",
            "proof",
            "ledger",
            "transfer",
            "observed",
            "customer",
            "member",
            "letterhead",
            "runbook",
            "plan",
            "lookup",
            "machine",
            "identity",
            "tenant",
            "audit");

    static final List<String> WITH_STORE = List.of(
            "notice",
            "portfolio",
            "lifecycle",
            "proof",
            "ledger",
            "observed",
            "letterhead",
            "customer",
            "plan",
            "lookup",
            "machine",
            "identity",
            "tenant",
            "audit");

    /** What every feature stands on. */
    static final List<String> GROUND = List.of("identity", "audit", "tenant", "answer", "database");

    static final String ROOF = "app";

    private Rooms() {}

    /** Package of a room, its drawers not included. */
    static String top(String room) {
        return "outward." + room;
    }

    /** Package of a room with everything below. */
    static String whole(String room) {
        return "outward." + room + "..";
    }

    static String web(String room) {
        return "outward." + room + ".web..";
    }

    static String store(String room) {
        return "outward." + room + ".store..";
    }

    /** Every room once. */
    static Stream<String> all() {
        return Stream.of(CORE_LINE.stream(), FEATURES.stream(), GROUND.stream(), Stream.of(ROOF))
                .flatMap(rooms -> rooms)
                .distinct();
    }

    /** Every package pattern that a rule names. */
    static Stream<String> patterns() {
        return Stream.of(
                        all().flatMap(room -> Stream.of(top(room), whole(room))),
                        WITH_WEB.stream().map(Rooms::web),
                        WITH_STORE.stream().map(Rooms::store))
                .flatMap(patterns -> patterns);
    }
}
