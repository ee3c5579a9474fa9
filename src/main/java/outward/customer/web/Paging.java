package outward.customer.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import outward.customer.Page;
import outward.customer.PageRequest;

/** Pages of lists: {@code ?page=1&size=50}, answered as items and total. */
final class Paging {
    private Paging() {}

    /** The page asked for; refuses what is no number, and sizes above 1000. */
    static PageRequest of(@Nullable String page, @Nullable String size) {
        var asked = outward.answer.Paging.of(page, size);
        return new PageRequest(asked.page(), asked.size());
    }

    static ObjectNode json(Page<ObjectNode> page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("items").addAll(page.items());
        return json.put("total", page.total());
    }
}
