/** What DirectAccess prescribes: topologies, derived prefixes, limits and lifecycle. "Facts P2" is a line of docs/domain-facts.md. */
@NullMarked
package outward.directaccess;

import org.jspecify.annotations.NullMarked;
