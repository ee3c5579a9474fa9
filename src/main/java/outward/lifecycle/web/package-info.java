/** Renumbering and retirement for pages and programs. */
@NullMarked
package outward.lifecycle.web;

import org.jspecify.annotations.NullMarked;
