package outward;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator written from RFC 6238 and RFC 4226 alone. */
public final class TestAuthenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SHOWN = Pattern.compile("Secret: <code class=\"address\">([A-Z2-7 ]+)</code>");

    private final byte[] secret;

    private TestAuthenticator(byte[] secret) {
        this.secret = secret;
    }

    /** One into which somebody typed the secret on that page. */
    public static TestAuthenticator of(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("no secret on the page");
        }
        return new TestAuthenticator(decoded(shown.group(1).replace(" ", "")));
    }

    private static byte[] decoded(String text) {
        var octets = new ByteArrayOutputStream();
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits = (bits << 5) | BASE32.indexOf(text.charAt(i));
            if (i % 8 == 7) {
                octets.write(ByteBuffer.allocate(8).putLong(bits << 24).array(), 0, 5);
                bits = 0;
            }
        }
        return octets.toByteArray();
    }

    /** The code that it shows at that moment. */
    public String code(Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            int cut = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return String.format("%06d", cut % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
