package outward.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a session lasts. */
@ConfigMapping(prefix = "outward.session")
interface SessionTimes {
    /** Without being used. */
    @WithDefault("1h")
    Duration idle();

    /** However much it is used; a working day. */
    @WithDefault("12h")
    Duration longest();
}
