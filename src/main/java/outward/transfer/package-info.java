/** Estate files: a firm's inventory as YAML, written, read and planned. */
@NullMarked
package outward.transfer;

import org.jspecify.annotations.NullMarked;
