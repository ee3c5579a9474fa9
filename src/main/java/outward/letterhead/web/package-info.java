/** The page on which owners choose how documents look. */
@org.jspecify.annotations.NullMarked
package outward.letterhead.web;
