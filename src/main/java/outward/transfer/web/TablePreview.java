package outward.transfer.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import outward.customer.TableTurn;
import outward.customer.TableTurn.Act;
import outward.transfer.CsvField;

/**
 * What a table would do, or did, row by row.
 *
 * @param seal of exactly this; another one says that something else would be done by now
 * @param seconds that finding out took
 */
public record TablePreview(List<TableRowShown> rows, String seal, long seconds) {
    private static final int MOST = 1000;

    static TablePreview of(List<TableTurn> turns, List<CsvField> fields, long seconds) {
        return new TablePreview(
                turns.stream().map(turn -> TableRowShown.of(turn, fields)).toList(), sealed(turns), seconds);
    }

    private static String sealed(List<TableTurn> turns) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            turns.forEach(turn -> digest.update((turn.state() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private int count(Act act) {
        return (int) rows.stream().filter(row -> row.act() == act).count();
    }

    /** Rows that are new. */
    public int added() {
        return count(Act.ADD);
    }

    /** Rows that change what is stored. */
    public int changed() {
        return count(Act.CHANGE);
    }

    /** Rows that say what is stored. */
    public int unchanged() {
        return count(Act.UNCHANGED);
    }

    /** Rows that cannot be taken in. */
    public int wrong() {
        return count(Act.WRONG);
    }

    /** Rows that do something. */
    public int touched() {
        return added() + changed();
    }

    /** Whether it can be confirmed. */
    public boolean isConfirmable() {
        return wrong() == 0 && touched() > 0;
    }

    /** Those that a page shows: all in their order, or where they are too many what matters most before the rest. */
    public List<TableRowShown> shown() {
        return rows.size() <= MOST
                ? rows
                : rows.stream()
                        .sorted(Comparator.comparing(TableRowShown::act))
                        .limit(MOST)
                        .toList();
    }

    /** How many it does not show. */
    public int more() {
        return rows.size() - shown().size();
    }
}
