/** Documents as PDF: from the same CommonMark as their other forms, tagged for people who have them read aloud. */
@NullMarked
package outward.runbook.pdf;

import org.jspecify.annotations.NullMarked;
