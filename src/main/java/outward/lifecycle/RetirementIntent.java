package outward.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a retirement begins.
 *
 * @param remaining what of DirectAccess is left afterwards
 * @param plannedOn the day on which it is to be done
 */
public record RetirementIntent(
        String reason, Remaining remaining, @Nullable LocalDate plannedOn) {}
