/** The roof: start, wiring, clock, error mappers, headers and the sample estate; nobody imports it. */
@org.jspecify.annotations.NullMarked
package outward.app;
