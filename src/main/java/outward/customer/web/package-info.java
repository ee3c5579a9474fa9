/** The inventory over HTTP: pages for people, the API for programs. */
@NullMarked
package outward.customer.web;

import org.jspecify.annotations.NullMarked;
