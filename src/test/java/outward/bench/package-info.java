/** Benchmarks with commands of their own (docs/development.md); none runs with the tests. */
@org.jspecify.annotations.NullMarked
package outward.bench;
