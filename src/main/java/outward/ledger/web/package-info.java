/** Recording over HTTP, for people and programs. */
@NullMarked
package outward.ledger.web;

import org.jspecify.annotations.NullMarked;
