package outward.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a retirement begins.
 *
 * @param othersRemain whether another deployment or entry point remains
 * @param plannedOn the day on which it is to be done
 */
public record RetirementIntent(
        String reason, boolean othersRemain, @Nullable LocalDate plannedOn) {}
