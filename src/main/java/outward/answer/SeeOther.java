package outward.answer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends a browser on after a POST. */
public final class SeeOther {
    private SeeOther() {}

    /** To a path of ours; it stays a path, so that no host name of the request gets into the answer. */
    public static Response to(String path) {
        return builder(path).build();
    }

    /** The same, with a sentence about what was done, which that page says once. */
    public static Response to(String path, String said) {
        return builder(path, said).build();
    }

    /** The same, for an answer that sets a cookie besides. */
    public static Response.ResponseBuilder builder(String path, String said) {
        return builder(path).cookie(Said.to(path, said));
    }

    /** For an answer that sets a cookie and says nothing. */
    public static Response.ResponseBuilder builder(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }
}
