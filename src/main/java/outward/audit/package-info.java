/** Who did what, when and why: one entry per act, written in the transaction of the act. */
@org.jspecify.annotations.NullMarked
package outward.audit;
