package outward.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices are sent. */
@ConfigMapping(prefix = "outward.notices")
interface NoticeSettings {
    /** Pause between two looks for what is to be sent. */
    @WithDefault("5S")
    Duration every();

    /** Pause between two looks for what ages and ends with time, and for what to forget. */
    @WithDefault("1H")
    Duration watchEvery();

    /** For how long after its begin a delivery that fails is tried again. */
    @WithDefault("3D")
    Duration giveUpAfter();

    /** The hour of the day, in UTC, at which daily mails go out. */
    @WithDefault("6")
    int digestHour();

    /** For how long notices are kept once nothing of them waits. */
    @WithDefault("30D")
    Duration keep();
}
