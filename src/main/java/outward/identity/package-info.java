/** Who somebody is and how they prove it: first start, sign-in, sessions, one-time links. */
@org.jspecify.annotations.NullMarked
package outward.identity;
