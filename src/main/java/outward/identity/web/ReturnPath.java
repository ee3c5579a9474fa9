package outward.identity.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import outward.answer.OwnPath;

/** Where a person wanted to go before signing in: a path of ours, never another site. */
final class ReturnPath {
    /** What is acted upon and has no page of its own, or is none to come back to. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/sign-(in|out)(/.*)?|/(api|q)(/.*)?|/account/views(/.*)?|/customers/[^/]+/sites|/[a-z]+/bulk(/.*)?"
                    + "|.*/(preview|reading|confirmations|adoption|examination|end|end-others|disable|enable|link|password|recovery-codes"
                    + "|asking|approval|decline|discard|beginning|completion|verification|return|applications/(policy-reach|window-result)|retirement/(steps|readiness))"
                    + "|/account/firms/.*|/account/provider/binding|/account/prove/provider(/answer)?|/welcome/provider(/arrival)?|/members/(.*/)?second-factor");

    private static final Pattern QUERY = Pattern.compile("[!-~&&[^\\\\]]*");

    private ReturnPath() {}

    /** The sign-in page that leads back to what was asked for. */
    static String signIn(HttpServerRequest request) {
        boolean page = request.method().equals(HttpMethod.GET) && !request.uri().equals("/");
        return page ? "/sign-in?to=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8) : "/sign-in";
    }

    /** The page that asks for a proof and leads back to what was asked for, or to the page above what is only posted. */
    static String prove(HttpServerRequest request) {
        String back = request.method().equals(HttpMethod.GET) ? request.uri() : request.path();
        while (!safe(back).equals(back)) {
            back = back.substring(0, Math.max(0, back.lastIndexOf('/')));
            back = back.isEmpty() ? "/" : back;
        }
        return "/account/prove?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The second step of signing in, which leads to that path. */
    static String secondStep(String path) {
        return path.equals("/")
                ? "/sign-in/code"
                : "/sign-in/code?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The path if it is a page of ours, else the start page. A browser reads {@code //host} and {@code /\host} as another site. */
    static String safe(String to) {
        String path = to.split("[?#]", 2)[0];
        boolean ours =
                OwnPath.is(path) && QUERY.matcher(to.substring(path.length())).matches();
        return ours && !NO_PAGE.matcher(path).matches() ? to : "/";
    }
}
