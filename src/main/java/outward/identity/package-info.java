/** Who somebody is and how they prove it: first start, sign-in, second factor, provider, sessions, one-time links. */
@org.jspecify.annotations.NullMarked
package outward.identity;
