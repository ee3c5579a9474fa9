/** The kinds of answer that every feature gives: see other, wrong input, refused, not there. */
@org.jspecify.annotations.NullMarked
package outward.answer;
