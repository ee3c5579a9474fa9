package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import outward.answer.Problem;
import outward.customer.Edit;

/** Versions of things as entity tags (RFC 9110 section 8.8.3). */
final class Versions {
    private static final int NONE = -1;

    private Versions() {}

    /** The version that If-Match names; null where any will do. An unreadable tag matches no version. */
    static @Nullable Integer wanted(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        return ifMatch.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1)) : NONE;
    }

    /** 200 with the thing, or 412 where somebody else changed it first. */
    static Response answer(Edit<?> edit, int version, ObjectNode json) {
        return edit.done() ? tagged(Response.ok(json), version) : changedMeanwhile(version);
    }

    /** 204, or 412 where somebody else changed it first. */
    static Response gone(Edit<?> edit, int version) {
        return edit.done() ? Response.noContent().build() : changedMeanwhile(version);
    }

    private static Response changedMeanwhile(int version) {
        return Problem.of(412, "Changed meanwhile", "The thing has version " + version + " now; read it again.")
                .response();
    }

    static Response tagged(Response.ResponseBuilder response, int version) {
        return response.header(HttpHeaders.ETAG, "\"" + version + "\"").build();
    }
}
