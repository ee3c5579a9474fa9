/** Documents for word processors: from the same CommonMark as their other forms, with real headings, lists and fields. */
@NullMarked
package outward.runbook.word;

import org.jspecify.annotations.NullMarked;
