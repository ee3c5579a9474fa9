/** One small class per rule, each with the source it rests on, and the list of them all. */
@NullMarked
package outward.finding.rules;

import org.jspecify.annotations.NullMarked;
