/** A site's line of designs: revisions, the change set between two of them, their hashes, and their store. */
@NullMarked
package outward.plan;

import org.jspecify.annotations.NullMarked;
