package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkDeliveryTest {
    /** Sends nothing. */
    private static final ReactiveMailer NOWHERE =
            (Mail... mails) -> Uni.createFrom().voidItem();

    private record Set(Optional<String> from, Optional<String> publicUrl) implements Mailing {}

    private static LinkDelivery delivery(String from, String publicUrl) {
        return new LinkDelivery(new Set(Optional.ofNullable(from), Optional.ofNullable(publicUrl)), NOWHERE);
    }

    @Test
    void a_sender_without_the_address_that_links_begin_with_stops_the_start() {
        assertThatThrownBy(() -> delivery("outward@example.com", null).check(new StartupEvent()))
                .hasMessageContaining("OUTWARD_MAIL_PUBLIC_URL");
        delivery("outward@example.com", "https://outward.example.com").check(new StartupEvent());
        delivery(null, null).check(new StartupEvent());
    }

    @Test
    void a_link_begins_with_the_public_address_whatever_the_request_says_of_itself() {
        assertThat(delivery("outward@example.com", "https://outward.example.com/")
                        .link("x", "https://evil.example"))
                .isEqualTo("https://outward.example.com/welcome?code=x");
        assertThat(delivery(null, null).link("x", "http://localhost:8080"))
                .isEqualTo("http://localhost:8080/welcome?code=x");
    }
}
