/** Pictures of a design: its topology and the map of its prefixes, each with the same said in words. */
@NullMarked
package outward.picture;

import org.jspecify.annotations.NullMarked;
