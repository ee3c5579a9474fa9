/** Outward: inventory goes in, a plan comes out, a person carries it out, and evidence comes back. */
@org.jspecify.annotations.NullMarked
package outward;
