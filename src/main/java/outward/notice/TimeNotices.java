package outward.notice;

import java.time.Duration;
import java.time.Instant;

/** Writes notices of what time brings in the bound tenant; what was said already is not said again. Runs in the caller's transaction. */
public interface TimeNotices {
    /** Of waivers that end soon, and of those that ended a moment ago. */
    void waivers(Instant now);

    /** Of sites whose evidence ages soon or aged a moment ago, if evidence lasts so long. */
    void proof(Instant now, Duration lasts);
}
