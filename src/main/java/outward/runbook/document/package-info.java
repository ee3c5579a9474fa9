/** The documents of a runbook. Each is written as Markdown; the HTML form is made from the same Markdown. */
@NullMarked
package outward.runbook.document;

import org.jspecify.annotations.NullMarked;
