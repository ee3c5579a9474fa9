/** The script files of a runbook: constant bodies from resources, the plan's values in one block of literals. */
@NullMarked
package outward.runbook.script;

import org.jspecify.annotations.NullMarked;
