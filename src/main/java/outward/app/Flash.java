package outward.app;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import outward.answer.Said;

/** What was just done, as the page that the browser was sent to says it, once. */
@Named
@RequestScoped
public class Flash {
    private final RoutingContext context;

    Flash(RoutingContext context) {
        this.context = context;
    }

    /** The sentence for this page; empty where there is none. The browser forgets it with this answer. */
    public String getSaid() {
        @Nullable Cookie kept = context.request().getCookie(Said.COOKIE);
        String said = kept == null
                ? ""
                : Said.read(kept.getValue(), context.normalizedPath()).orElse("");
        if (!said.isEmpty()) {
            context.response()
                    .addCookie(Cookie.cookie(Said.COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.STRICT));
        }
        return said;
    }
}
