/** Plans over HTTP: the plan document, change sets, waivers. */
@NullMarked
package outward.plan.web;

import org.jspecify.annotations.NullMarked;
