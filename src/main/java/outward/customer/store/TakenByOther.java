package outward.customer.store;

import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;
import outward.answer.WrongInput;

/**
 * Says that the database found a host's name or address taken. Under row-level security it does not say which value
 * that was, so of several hosts none can be named.
 */
final class TakenByOther {
    private TakenByOther() {}

    static RuntimeException refusal(ConstraintViolationException violation, boolean several) {
        return switch (Objects.requireNonNullElse(violation.getConstraintName(), "")) {
            case "hosts_name_key" -> at("name", several, "Another host of this site has this name.");
            case "hosts_address_key" -> at("interfaceId", several, "Another host of this customer has this address.");
            default -> violation;
        };
    }

    private static WrongInput at(String field, boolean several, String message) {
        return WrongInput.at(several ? "hosts" : field, message);
    }
}
