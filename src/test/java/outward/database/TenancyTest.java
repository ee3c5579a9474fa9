package outward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;

@OutwardTest
class TenancyTest {
    @Inject
    AgroalDataSource dataSource;

    @Inject
    As as;

    @Test
    void a_transaction_without_a_tenant_sees_no_row_and_adds_none() {
        assertThat(in(null, () -> count("tenants"))).isZero();
        assertThat(in(null, () -> count("members"))).isZero();
        assertThatThrownBy(() -> in(null, () -> addTenant(Ids.next())))
                .hasStackTraceContaining("violates row-level security policy for table \"tenants\"");
    }

    @Test
    void outside_of_a_transaction_there_is_no_row() {
        UUID ours = founded();
        assertThat(elsewhere(() -> as.tenantWithoutTransaction(ours, () -> count("tenants"))))
                .isZero();
    }

    @Test
    void a_tenant_sees_itself_and_never_another() {
        UUID ours = founded();
        UUID theirs = founded();
        assertThat(in(ours, () -> count("tenants"))).isOne();
        assertThat(in(ours, () -> count("tenants where id = '" + theirs + "'"))).isZero();
        assertThat(in(ours, () -> run("update tenants set name = 'x' where id = '" + theirs + "'")))
                .isZero();
    }

    @Test
    void a_row_cannot_be_written_for_another_tenant() {
        assertThatThrownBy(() -> in(founded(), () -> addTenant(Ids.next())))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void a_pooled_connection_carries_no_tenant_over() {
        UUID ours = founded();
        for (int i = 0; i < 20; i++) {
            assertThat(in(ours, () -> count("tenants"))).isOne();
            assertThat(in(null, () -> count("tenants"))).isZero();
        }
    }

    @Test
    void a_request_cannot_change_its_tenant() {
        assertThatThrownBy(() -> elsewhere(as::twoTenants))
                .hasRootCauseMessage("this request is bound to another tenant");
    }

    @Test
    void audit_entries_cannot_be_changed_or_removed() {
        UUID ours = founded();
        assertThatThrownBy(() -> in(ours, () -> run("update audit_entries set line = 'x'")))
                .hasStackTraceContaining("permission denied for table audit_entries");
        assertThatThrownBy(() -> in(ours, () -> run("delete from audit_entries")))
                .hasStackTraceContaining("permission denied for table audit_entries");
        assertThatThrownBy(() -> in(ours, () -> run("update audit_seals set position = 1")))
                .hasStackTraceContaining("permission denied for table audit_seals");
        assertThatThrownBy(() -> in(ours, () -> run("delete from audit_seals")))
                .hasStackTraceContaining("permission denied for table audit_seals");
    }

    private UUID founded() {
        UUID id = Ids.next();
        in(id, () -> addTenant(id));
        return id;
    }

    private int addTenant(UUID id) throws SQLException {
        return run("insert into tenants (id, name, created_at) values ('" + id + "', 'T', now())");
    }

    private int count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private int run(String statement) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.createStatement().executeUpdate(statement);
        }
    }

    private int in(@Nullable UUID tenant, Work work) {
        return elsewhere(() -> as.tenant(tenant, work));
    }

    /** On a thread that has no request yet. */
    private static int elsewhere(Supplier<Integer> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    interface Work {
        int run() throws SQLException;
    }

    /** Work in a request of its own. */
    @ApplicationScoped
    static class As {
        @Inject
        CurrentTenant tenant;

        @ActivateRequestContext
        int tenant(@Nullable UUID id, Work work) {
            if (id != null) {
                tenant.bind(Binding.application(id));
            }
            return QuarkusTransaction.requiringNew().call(work::run);
        }

        @ActivateRequestContext
        int tenantWithoutTransaction(UUID id, Work work) {
            tenant.bind(Binding.application(id));
            try {
                return work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @ActivateRequestContext
        int twoTenants() {
            tenant.bind(Binding.application(Ids.next()));
            tenant.bind(Binding.application(Ids.next()));
            return 0;
        }
    }
}
