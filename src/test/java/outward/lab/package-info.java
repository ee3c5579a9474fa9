/** Plans laid out on a real IPv6 stack: Linux network namespaces, with TCP between management hosts and clients. */
@org.jspecify.annotations.NullMarked
package outward.lab;
