package outward.observed.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import outward.observed.text.PlainText;

/** A row of {@code netsh interface ipv6 show addresses}: type, state, valid life, preferred life, address. */
final class AddressRow extends RowForm {
    static final Map<String, Origin> ORIGINS = Map.of(
            "manual", Origin.MANUAL,
            "dhcp", Origin.DHCP,
            "public", Origin.PUBLIC,
            "temporary", Origin.TEMPORARY,
            "link", Origin.LINK_LAYER,
            "anycast", Origin.OTHER,
            "other", Origin.OTHER);
    static final Map<String, DadState> STATES = Map.of(
            "preferred", DadState.PREFERRED,
            "deprecated", DadState.DEPRECATED,
            "tentative", DadState.TENTATIVE,
            "duplicate", DadState.DUPLICATE,
            "invalid", DadState.INVALID);

    private static final int COLUMNS = 5;
    private static final Pattern LIFE = Pattern.compile("\\p{L}+|(?:\\d+[dhms])+");

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        List<String> cells = Cells.of(text, COLUMNS + 1);
        boolean rightShape = cells.size() == COLUMNS
                && LIFE.matcher(cells.get(2)).matches()
                && LIFE.matcher(cells.get(3)).matches();
        if (!rightShape || !(isKnown(cells) || !paste.heading.equals(OnInterface.UNKNOWN))) {
            return Optional.empty();
        }
        return Cells.address(cells.get(4)).map(address -> {
            SeenAddress seen = new SeenAddress(
                    address,
                    null,
                    paste.heading.orIndex(Cells.zone(cells.get(4)).orElse(null)),
                    ORIGINS.get(PlainText.lowerCase(cells.get(0))),
                    STATES.get(PlainText.lowerCase(cells.get(1))),
                    null,
                    Lifetime.of(cells.get(2)).orElse(null),
                    Lifetime.of(cells.get(3)).orElse(null),
                    paste.command().store(),
                    new Where(Source.NETSH, number));
            return new Row(List.of(seen), Row.End.OPEN);
        });
    }

    /** The last word may be the beginning of one only. */
    @Override
    boolean begins(Paste paste, String text) {
        List<String> cells = Cells.of(text, COLUMNS + 1);
        int whole = cells.size() - 1;
        boolean known = !paste.heading.equals(OnInterface.UNKNOWN)
                || whole < 2
                || STATES.containsKey(PlainText.lowerCase(cells.get(1)))
                || (whole == 2
                        ? Lifetime.begins(cells.get(2))
                        : Lifetime.of(cells.get(2)).isPresent());
        return known
                && cells.size() <= COLUMNS
                && (whole < 3 || LIFE.matcher(cells.get(2)).matches())
                && (whole < 4 || LIFE.matcher(cells.get(3)).matches());
    }

    /** Two words of four that netsh uses; without a heading above other words might stand before an address as well. */
    private static boolean isKnown(List<String> cells) {
        return STATES.containsKey(PlainText.lowerCase(cells.get(1)))
                || (Lifetime.of(cells.get(2)).isPresent()
                        && Lifetime.of(cells.get(3)).isPresent());
    }
}
