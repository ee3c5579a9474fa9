/** Takes a pasted text apart: lines, prompts, properties, JSON, and single values; knows no cmdlet. */
@NullMarked
package outward.observed.text;

import org.jspecify.annotations.NullMarked;
