/** Guided changes of a deployment's life: renumbering by a way that was chosen, retirement in an order that leaves no client behind. */
@NullMarked
package outward.lifecycle;

import org.jspecify.annotations.NullMarked;
