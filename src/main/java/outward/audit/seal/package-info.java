/** The chain over a tenant's audit entries: sealing, signed checkpoints, exports, and checking them without a server. */
@org.jspecify.annotations.NullMarked
package outward.audit.seal;
