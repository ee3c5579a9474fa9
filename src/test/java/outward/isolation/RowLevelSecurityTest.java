package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.Ids;
import outward.database.embedded.Superuser;
import outward.identity.TestStranger;
import outward.oidc.ProviderWalk;

/** Row-level security as PostgreSQL itself sees it, without the application. */
@OutwardTest
class RowLevelSecurityTest {
    @Inject
    TestStranger stranger;

    @Inject
    StoredRows rows;

    @Inject
    AgroalDataSource dataSource;

    private Facts facts;
    private Keys keys;

    /** Two tenants with rows in every table, the first with two customers and members who see one of them. */
    @BeforeEach
    void fill() throws SQLException {
        Estate ours = Estate.of(TestOwner.TOKEN);
        Estate sibling = Estate.of(TestOwner.TOKEN);
        Estate foreign = Estate.of(stranger.token());
        TestBrowser ada = TestOwner.browser();
        ours.leaveTraces(ada);
        sibling.leaveTraces(ada);
        foreign.leaveTraces(TestStranger.browser(foreign.ids().token()));
        var one = List.of(ours.ids().customer());
        String consultant = TestMember.of("consultant", one).id();
        String reader = TestMember.approver(ours.ids().customer()).id();
        TestFactor.of(TestMember.of("auditor").browser());
        String invitation = TestMember.invite(Ids.next() + "@example.com", "auditor", List.of());
        ProviderWalk.arrive(invitation, Ids.next().toString());
        Callers.addToken(rows, ours);
        try (Connection superuser = Superuser.connect()) {
            superuser.setAutoCommit(false);
            var database = new Database(superuser);
            facts = Facts.of(database, ours, sibling, foreign);
            keys = Keys.of(database, facts, consultant, reader, foreign.ids().member());
        }
    }

    @Test
    void the_applications_role_sees_and_changes_nothing_but_what_is_bound() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var app = new Database(connection);
            var rowChecks = new RowChecks(app, facts, keys);
            assertThat(CatalogueChecks.violations(app)).isEmpty();
            assertThat(rowChecks.violations()).isEmpty();
            System.out.println("Row-level security: " + facts.tables().size() + " tables and views, "
                    + (CatalogueChecks.size() + rowChecks.checks()) + " checks, 0 wrong");
            connection.rollback();
        }
    }

    @Test
    void every_table_of_tenants_has_rows_to_be_kept_apart() {
        assertThat(facts.theirs().keySet())
                .containsAll(facts.tables().keySet().stream()
                        .filter(table -> !List.of("sessions", "audit_unsealed").contains(table))
                        .toList());
    }

    @Test
    void every_planted_fault_is_found_where_nothing_is_without_it() throws SQLException {
        var missed = new ArrayList<String>();
        var broke = new ArrayList<String>();
        List<Fault> faults = Fault.all();
        try (Connection connection = Superuser.connect()) {
            connection.setAutoCommit(false);
            var database = new Database(connection);
            assertThat(found(database, "select")).as("without a fault").isEmpty();
            for (Fault fault : faults) {
                try {
                    if (found(database, fault.sql()).isEmpty()) {
                        missed.add(fault.name());
                    }
                } catch (SQLException reason) {
                    broke.add(fault.name() + ": " + reason.getMessage());
                }
            }
            connection.rollback();
        }
        broke.forEach(reason -> System.out.println("Row-level security: broke instead of being found: " + reason));
        System.out.println("Row-level security: " + (faults.size() - missed.size() - broke.size()) + " of "
                + faults.size() + " faults found, " + broke.size() + " broke the look");
        assertThat(faults).hasSizeGreaterThanOrEqualTo(20);
        assertThat(missed).isEmpty();
        assertThat(broke).isEmpty();
    }

    /** What the checks find as the application's role after something was done to the database, which is taken back. */
    private List<String> found(Database database, String fault) throws SQLException {
        var found = new ArrayList<String>();
        database.apart(() -> {
            database.run(fault);
            database.run("set local role outward_app");
            found.addAll(CatalogueChecks.violations(database));
            found.addAll(new RowChecks(database, facts, keys).violations());
        });
        return found;
    }
}
