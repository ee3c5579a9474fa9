/** Pictures on paper: the drawings of documents, painted with letters as outlines, so that no computer needs fonts. */
@NullMarked
package outward.runbook.paint;

import org.jspecify.annotations.NullMarked;
