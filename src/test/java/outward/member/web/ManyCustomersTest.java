package outward.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.database.Apart;
import outward.database.Sql;
import outward.identity.TestStranger;

/** A firm with more customers than a page of any list holds. */
@OutwardTest
class ManyCustomersTest {
    private static final int MANY = 1_001;

    @Inject
    TestStranger strangers;

    @Inject
    Apart apart;

    @Inject
    Sql sql;

    private UUID firmOf(String email) {
        return apart.in(
                UUID.randomUUID(),
                () -> sql.first(
                                "select f.tenant_id from identity_by_email(?) i, memberships(i.id) f",
                                row -> row.getObject(1, UUID.class),
                                email)
                        .orElseThrow());
    }

    private void addCustomers(UUID firm) {
        apart.run(
                firm,
                () -> assertThat(sql.run(
                                "insert into customers (id, version, name) select gen_random_uuid(), 0, 'Customer ' || n"
                                        + " from generate_series(1, ?) n",
                                MANY))
                        .isEqualTo(MANY));
    }

    @Test
    void every_one_of_them_can_be_assigned_to_a_member_and_have_a_token() {
        String email = strangers.owner();
        CompletableFuture.runAsync(() -> addCustomers(firmOf(email))).join();
        TestBrowser owner = TestBrowser.signedIn(email, TestStranger.PASSWORD);
        for (String page : new String[] {"/members/new", "/account/tokens"}) {
            String answer = owner.page()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Customer 1001"))
                    .extract()
                    .asString();
            assertThat(answer.split("Customer [0-9]", -1)).hasSize(MANY + 1);
        }
    }
}
