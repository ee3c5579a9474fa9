/** Keeps plan revisions: frames and lines with the revisions they hold for, so an edit stores what it changed. */
@NullMarked
package outward.plan.store;

import org.jspecify.annotations.NullMarked;
