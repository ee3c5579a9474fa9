/** Observations over HTTP: what a paste says, beside what is known, and what a person takes over from it. */
@NullMarked
package outward.observed.web;

import org.jspecify.annotations.NullMarked;
