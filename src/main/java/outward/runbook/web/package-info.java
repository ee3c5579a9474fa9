/** The runbook over HTTP: a page with its choices, and the documents and the ZIP for people and programs. */
@NullMarked
package outward.runbook.web;

import org.jspecify.annotations.NullMarked;
