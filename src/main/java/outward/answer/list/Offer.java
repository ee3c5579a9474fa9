package outward.answer.list;

import java.util.List;

/**
 * What a list offers beside its pages.
 *
 * @param place where: {@code /hosts} has {@code /hosts/export} and {@code /hosts/bulk}
 * @param bulk whether many things can be changed or removed at once
 * @param files the forms that it can be taken away in
 */
public record Offer(String place, boolean bulk, List<Choice> files) {
    /** The list as its page shows it, as a table of text. */
    public static final Choice AS_SHOWN = new Choice("table", "CSV as shown");

    /** What can be entered, to be imported again. */
    public static final Choice FIELDS = new Choice("csv", "CSV to import again");

    /** All that programs are given. */
    public static final Choice JSON = new Choice("json", "JSON");

    public Offer {
        files = List.copyOf(files);
    }
}
