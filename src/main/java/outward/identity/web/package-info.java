/** The door: whose a request is, and the pages of signing in. */
@org.jspecify.annotations.NullMarked
package outward.identity.web;
