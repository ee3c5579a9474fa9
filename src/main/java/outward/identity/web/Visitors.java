package outward.identity.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import outward.identity.Visitor;
import outward.tenant.Whence;

/** Reads where a request comes from. */
final class Visitors {
    private Visitors() {}

    static Visitor of(HttpServerRequest request) {
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        return new Visitor(Whence.address(request), browser == null ? "" : browser);
    }
}
