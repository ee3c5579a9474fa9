/** Estate files over HTTP. */
@NullMarked
package outward.transfer.web;

import org.jspecify.annotations.NullMarked;
