package outward.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first owner as the operator's settings name them. */
@ConfigMapping(prefix = "outward.bootstrap")
interface Bootstrap {
    /** Address; without it the first page asks for a one-time code. */
    Optional<String> email();

    /** Password. */
    Optional<String> password();

    /** Name of the firm. */
    Optional<String> tenant();

    /** An access token with the owner's rights. */
    Optional<String> token();

    /** The first owner, if the settings name one. */
    default Optional<Founder> founder() {
        return email().map(email -> new Founder(email, email, password().orElseThrow(), tenant().orElseThrow()).tidy());
    }
}
