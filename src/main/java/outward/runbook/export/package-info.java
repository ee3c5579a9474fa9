/** Files for other systems, made of one scope: directories, name servers, inventories, and requests on their own. */
@NullMarked
package outward.runbook.export;

import org.jspecify.annotations.NullMarked;
