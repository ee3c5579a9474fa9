/** Telling people and programs what happened: written with the act, spread to whoever wants it, sent until it arrived. */
@org.jspecify.annotations.NullMarked
package outward.notice;
