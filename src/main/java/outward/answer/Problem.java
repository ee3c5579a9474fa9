package outward.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as the API says it (RFC 9457).
 *
 * @param title the kind, always the same words for a status
 * @param status HTTP status
 * @param detail a sentence about this case
 * @param code stable word of a refusal
 * @param reason sentence of a refusal
 * @param reference what to look for in the log, for a bug
 * @param errors wrong fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String title,
        int status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable List<FieldError> errors) {
    /** Media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem with no more than its kind and a sentence. */
    public static Problem of(int status, String title, @Nullable String detail) {
        return new Problem(title, status, detail, null, null, null, null);
    }

    /** 422 with the wrong fields. */
    public static Problem of(WrongInput wrong) {
        return new Problem("Wrong input", 422, null, null, null, null, wrong.errors());
    }

    /** 409 with code and reason. */
    public static Problem of(Refusal refusal) {
        return new Problem("Refused", 409, refusal.reason(), refusal.code(), refusal.reason(), null, null);
    }

    /** 500 that says nothing but where to look. */
    public static Problem ofBug(String reference) {
        return new Problem("Something went wrong here", 500, null, null, null, reference, null);
    }

    /** This problem as an answer. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
