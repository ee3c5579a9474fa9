/** Looking things up over HTTP: the header's search and the machine interface. */
@NullMarked
package outward.lookup.web;

import org.jspecify.annotations.NullMarked;
