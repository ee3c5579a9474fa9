/** The start page and its API. */
@NullMarked
package outward.portfolio.web;

import org.jspecify.annotations.NullMarked;
