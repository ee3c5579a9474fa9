/** One line to run, built from typed parts: quoting, writers, the reader of netsh lines, and the walk that judges them. */
@org.jspecify.annotations.NullMarked
package outward.command;
