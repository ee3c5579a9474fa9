package outward.app;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import outward.answer.Problem;

/** Refuses JSON that is not UTF-8 to the letter (RFC 8259, section 8.1): Jackson also reads UTF-16, UTF-32 and overlong forms. */
@Provider
class StrictUtf8 implements ReaderInterceptor {
    static final Problem PROBLEM =
            Problem.of(400, "Not UTF-8", "JSON is read here as UTF-8 only; the body holds bytes that are none.");

    /** The body is something else. */
    static final class Refused extends RuntimeException {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            check(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** No JSON text holds a zero byte, and every other encoding that Jackson guesses does. */
    private static void check(byte[] body) {
        for (byte octet : body) {
            if (octet == 0) {
                throw new Refused();
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new Refused();
        }
    }
}
