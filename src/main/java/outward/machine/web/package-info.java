/** A computer's plans at several sites over HTTP. */
@NullMarked
package outward.machine.web;

import org.jspecify.annotations.NullMarked;
