/** Pages about what somebody is told of. */
@org.jspecify.annotations.NullMarked
package outward.notice.web;
