package outward.answer.list;

import java.util.List;

/**
 * A column in the language of the database. Nothing of it comes from an address.
 *
 * @param join what must stand behind the list's table, that it can be named
 * @param order what is sorted by, one behind the other
 * @param word what is compared with the word that is narrowed to
 */
public record ColumnSql(String join, List<String> order, String word) {
    /** One that is sorted by what it is narrowed by. */
    public static ColumnSql of(String join, String value) {
        return new ColumnSql(join, List.of(value), value);
    }
}
