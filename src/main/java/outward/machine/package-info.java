/** One computer that is planned at several sites: what its plans do to each other, and its settings as a whole. */
@NullMarked
package outward.machine;

import org.jspecify.annotations.NullMarked;
