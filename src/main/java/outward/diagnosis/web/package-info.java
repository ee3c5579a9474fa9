/** The guided check over HTTP: one question to a page, and the same for programs. */
@NullMarked
package outward.diagnosis.web;

import org.jspecify.annotations.NullMarked;
