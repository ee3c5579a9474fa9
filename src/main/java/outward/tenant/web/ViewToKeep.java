package outward.tenant.web;

import outward.answer.FieldErrors;
import outward.answer.list.ViewShelf;

/** A view as the form names it that keeps it, with what is wrong with it. */
public record ViewToKeep(String list, String path, String query, String name, boolean usual, FieldErrors errors) {
    /** The list that it is a view of. */
    public String back() {
        return ViewShelf.back(path, query);
    }
}
