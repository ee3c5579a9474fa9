/** What every list has in common: which columns there are, how it is sorted, narrowed and shown, and what is done to many. */
@NullMarked
package outward.answer.list;

import org.jspecify.annotations.NullMarked;
