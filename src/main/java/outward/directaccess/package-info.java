/** What DirectAccess prescribes: topologies, derived prefixes, limits and lifecycle, each with its source. */
@NullMarked
package outward.directaccess;

import org.jspecify.annotations.NullMarked;
