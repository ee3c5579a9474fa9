package outward.customer.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;

/** Where a page of a changelog begins. */
final class Before {
    private Before() {}

    /** The entry that it begins behind; null for the youngest. What is no id is no page. */
    static @Nullable UUID id(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : PathId.find(typed).orElseThrow(NotFound::new);
    }
}
