package outward.customer.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.customer.Page;
import outward.customer.PageRequest;

/** Pages of lists: {@code ?page=1&size=50}, answered as items and total. */
final class Paging {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private Paging() {}

    /** The page asked for; refuses what is no number, and sizes above 1000. */
    static PageRequest of(@Nullable String page, @Nullable String size) {
        FieldErrors errors = new FieldErrors();
        int number = number("page", page, 1, Integer.MAX_VALUE, errors);
        int items = number("size", size, PageRequest.USUAL, PageRequest.MOST, errors);
        errors.orThrow();
        return new PageRequest(number, items);
    }

    private static int number(String field, @Nullable String text, int usual, int most, FieldErrors errors) {
        if (text == null) {
            return usual;
        }
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            errors.add(field, "A whole number from 1 to " + most + " is accepted.");
            return usual;
        }
        return number;
    }

    static ObjectNode json(Page<ObjectNode> page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("items").addAll(page.items());
        return json.put("total", page.total());
    }
}
