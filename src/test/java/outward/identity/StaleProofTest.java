package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;
import outward.database.AccessEnded;
import outward.database.Binding;
import outward.database.CurrentTenant;

/** What was true when somebody proved who they are may be so no more when their session begins. */
@OutwardTest
class StaleProofTest {
    private static final Visitor HERE = new Visitor("127.0.0.1", "");

    @Inject
    Identities identities;

    @Inject
    Sessions sessions;

    @Inject
    CurrentTenant tenant;

    private TestMember carla;

    @BeforeEach
    void somebody_comes_in() {
        carla = TestMember.of("consultant");
    }

    private Identity now() {
        return identities.byEmail(carla.email()).orElseThrow();
    }

    private Membership firm() {
        return identities.memberships(now().id()).get(0);
    }

    private static <T> T asRequestOfItsOwn(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> {
                    ManagedContext request = Arc.container().requestContext();
                    request.activate();
                    try {
                        return work.get();
                    } finally {
                        request.terminate();
                    }
                })
                .join();
    }

    private Session begin(Identity proven, boolean byCode) {
        return asRequestOfItsOwn(() -> sessions.begin(proven, byCode, firm(), HERE));
    }

    private static void isOver(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(CompletionException.class).hasCauseInstanceOf(AccessEnded.class);
    }

    private void changePassword() {
        carla.browser()
                .form()
                .formParams("known", TestOwner.PASSWORD, "wanted", "quite another one, really")
                .post("/account/password")
                .then()
                .statusCode(303);
    }

    @Test
    void no_session_begins_with_a_password_that_was_changed_meanwhile() {
        Identity proven = now();
        assertThat(begin(proven, false).identityId()).isEqualTo(proven.id());
        changePassword();
        isOver(() -> begin(proven, false));
    }

    @Test
    void no_session_begins_without_a_code_when_a_second_factor_was_set_up_meanwhile() {
        Identity proven = now();
        TestFactor.of(carla.browser());
        isOver(() -> begin(proven, false));
        assertThat(begin(proven, true).identityId()).isEqualTo(proven.id());
    }

    @Test
    void a_session_that_was_ended_does_not_go_on_in_another_firm() {
        Session stolen = begin(now(), false);
        carla.browser().form().post("/account/sessions/end-others").then().statusCode(303);
        isOver(() -> asRequestOfItsOwn(() -> {
            tenant.bind(Binding.entry(stolen.tenantId(), stolen.identityId()));
            return QuarkusTransaction.requiringNew().call(() -> sessions.move(stolen, firm(), HERE));
        }));
    }
}
