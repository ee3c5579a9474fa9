package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import outward.answer.NotFound;
import outward.answer.SeeOther;
import outward.identity.Errand;
import outward.identity.Errand.Kind;
import outward.identity.Provider;
import outward.identity.Returned;
import outward.identity.Session;

/** Answers that send a browser to the provider, and pages for whoever comes back. */
@ApplicationScoped
class ProviderAnswer {
    private final Provider provider;
    private final ProviderFlow flow;
    private final ErrandCookies cookies;
    private final Clock clock;

    ProviderAnswer(Provider provider, ProviderFlow flow, ErrandCookies cookies, Clock clock) {
        this.provider = provider;
        this.flow = flow;
        this.cookies = cookies;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance providerLeave(String provider, String address);

        static native TemplateInstance providerStop(String provider, Stop stop);
    }

    /** Why somebody gets no further. */
    enum Stop {
        /** The provider does not answer. */
        AWAY,
        /** What it answered is not good, or belongs to nothing that was begun here. */
        REFUSED,
        /** It knows them, and nobody here is bound to that. */
        UNKNOWN
    }

    /** What people call the provider; without one there is no such page. */
    String name() {
        if (!provider.isOn()) {
            throw new NotFound();
        }
        return provider.name();
    }

    /** An errand of now. */
    Errand errand(Kind kind, String path, String key) {
        return new Errand(kind, path, key, clock.instant());
    }

    /**
     * A page that goes on to the provider by itself: a form must not be answered with a way to another site (the
     * form-action of our Content-Security-Policy).
     *
     * @param besides added to the provider's address
     */
    Response leave(Errand errand, String besides) {
        String name = name();
        Optional<String> address = flow.begin().map(begun -> begun + besides);
        if (address.isEmpty()) {
            return stop(Stop.AWAY, Response.Status.SERVICE_UNAVAILABLE);
        }
        var cookie = SessionAnswer.cookie(ErrandCookies.ERRAND)
                .value(cookies.seal(errand))
                .expiry(Date.from(errand.until()))
                .build();
        return Response.ok(Templates.providerLeave(name, address.get()))
                .header("Refresh", "0; url=" + address.get())
                .cookie(cookie)
                .build();
    }

    /** Sends somebody who is back on to what is left to confirm. */
    Response goOn(Returned returned, String path) {
        return SeeOther.builder(path).cookie(kept(returned)).build();
    }

    /** The cookie with which it is confirmed. */
    NewCookie kept(Returned returned) {
        return SessionAnswer.cookie(ErrandCookies.RETURNED)
                .value(cookies.seal(returned))
                .expiry(Date.from(returned.errand().until()))
                .build();
    }

    /** The same answer, after which no errand is open. */
    static Response done(String cookie, Response answer) {
        return Response.fromResponse(answer)
                .cookie(SessionAnswer.cookie(cookie).value("").maxAge(0).build())
                .build();
    }

    /** What somebody brought back for that purpose in that session. */
    Optional<Returned> returned(String value, Kind kind, Session session) {
        return cookies.returned(value).filter(returned -> returned.errand().isOf(kind, session.id()));
    }

    /** The page for whoever gets no further. */
    Response stop(Stop stop, Response.Status status) {
        return Response.status(status)
                .entity(Templates.providerStop(name(), stop))
                .build();
    }
}
