package outward.answer;

import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A sentence about what was just done, on its way to the page that the browser is sent to: a cookie for a minute, good for
 * that page alone, so that another tab does not use it up.
 */
public final class Said {
    /** The cookie's name. */
    public static final String COOKIE = "said";

    private static final int SECONDS = 60;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 3_000;

    private Said() {}

    /** A name within a sentence, cut where it is very long, so that the cookie fits. */
    public static String name(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    /** The cookie that takes the sentence to that page, whatever query it is asked with. */
    static NewCookie to(String location, String sentence) {
        String path = location.split("[?#]", 2)[0];
        return new NewCookie.Builder(COOKIE)
                .value(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((path + "\n" + sentence).getBytes(StandardCharsets.UTF_8)))
                .path("/")
                .maxAge(SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** The sentence in a cookie of such a value, where it is for the page of that path. */
    public static Optional<String> read(String value, String path) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("\n", 2);
            return parts.length == 2 && parts[0].equals(path) && !parts[1].isBlank()
                    ? Optional.of(parts[1])
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
