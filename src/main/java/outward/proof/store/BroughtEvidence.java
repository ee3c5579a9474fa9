package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.database.Ids;
import outward.database.Sql;
import outward.observed.drift.Sign;
import outward.observed.drift.SignBook;
import outward.proof.Evidence;
import outward.proof.Rung;

/** What people stated of hosts and what texts of them proved. */
@ApplicationScoped
class BroughtEvidence {
    private static final String STATEMENTS =
            "select host_id, rung, stated_at, member_name, text, client from proof_statements where site_id = ?";
    private static final String STATE = """
            insert into proof_statements (id, site_id, host_id, rung, stated_at, member_name, text, client)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final SignBook signs;

    BroughtEvidence(Sql sql, SignBook signs) {
        this.sql = sql;
        this.signs = signs;
    }

    private record Stated(UUID host, Evidence evidence) {}

    /** All of a site, by host. */
    Map<UUID, List<Evidence>> of(UUID site) {
        Map<UUID, List<Evidence>> brought = new HashMap<>();
        sql.list(STATEMENTS, BroughtEvidence::stated, site).forEach(s -> add(brought, s.host(), s.evidence()));
        signs.ofSite(site).forEach(s -> evidence(s).ifPresent(e -> add(brought, s.host(), e)));
        return brought;
    }

    private static Stated stated(ResultSet row) throws SQLException {
        Evidence evidence = new Evidence(
                Rung.of(row.getString("rung")).orElseThrow(),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getString("member_name"),
                row.getString("text"),
                row.getString("client"));
        return new Stated(row.getObject("host_id", UUID.class), evidence);
    }

    /** A session alone says nothing about who was logged on: a person does. */
    private static Optional<Evidence> evidence(SignBook.Entry entry) {
        Rung rung = switch (entry.sign()) {
            case ROUTES -> Rung.ROUTE_SEEN;
            case SERVER -> Rung.SERVER_REACHED;
            case CLIENT_PING -> Rung.CLIENT_PING;
            case CLIENT_SESSION -> null;
        };
        return Optional.ofNullable(rung)
                .map(r -> new Evidence(
                        r, entry.at(), entry.memberName(), "observation " + entry.observation(), entry.client()));
    }

    private static void add(Map<UUID, List<Evidence>> brought, UUID host, Evidence evidence) {
        brought.computeIfAbsent(host, h -> new ArrayList<>()).add(evidence);
    }

    /** The client of the last session of this host that a text has shown since then; empty where none has. */
    Optional<String> sessionWith(UUID site, UUID host, Instant since) {
        return signs.ofSite(site).stream()
                .filter(s -> s.host().equals(host) && s.sign() == Sign.CLIENT_SESSION && !s.at().isBefore(since))
                .max(Comparator.comparing(SignBook.Entry::at))
                .map(SignBook.Entry::client);
    }

    /** Keeps what a person states of a host. */
    void state(UUID site, UUID host, Evidence said) {
        sql.run(STATE, Ids.next(), site, host, said.rung().word(), said.at(), said.by(), said.text(), said.client());
    }
}
