/** A firm's letterhead: the name, logo, colour and template that its documents carry. */
@org.jspecify.annotations.NullMarked
package outward.letterhead;
