package outward.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether and how Outward sends mail; the server itself is set by {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "outward.mail")
public interface Mailing {
    /** Where people reach Outward, such as https://outward.example.com; links in mail begin with it. */
    Optional<String> publicUrl();

    /** The sender's address; without it no mail is sent. */
    Optional<String> from();
}
