package outward.identity;

/**
 * Where a request comes from, as a person recognises it in the list of their sessions.
 *
 * @param network the address of the browser or of the proxy in front of it
 * @param browser what it calls itself
 */
public record Visitor(String network, String browser) {
    private static final int LONGEST_NETWORK = 60;
    private static final int LONGEST_BROWSER = 200;

    public Visitor {
        network = cut(network, LONGEST_NETWORK);
        browser = cut(browser, LONGEST_BROWSER);
    }

    private static String cut(String text, int most) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() > most ? printable.substring(0, most) : printable;
    }
}
