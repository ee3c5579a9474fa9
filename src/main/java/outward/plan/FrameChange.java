package outward.plan;

import org.jspecify.annotations.Nullable;

/** One named value of the frame that differs; null = there is none. */
public record FrameChange(
        String field,
        Action action,
        @Nullable String before,
        @Nullable String after) {}
