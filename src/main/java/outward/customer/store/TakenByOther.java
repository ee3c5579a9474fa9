package outward.customer.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import outward.answer.WrongInput;
import outward.customer.ManagementHost;

/** Says which host's name or address the database found taken. */
final class TakenByOther {
    private TakenByOther() {}

    static RuntimeException refusal(ConstraintViolationException violation, List<ManagementHost> hosts) {
        String detail = Objects.requireNonNullElse(violation.getSQLException().getMessage(), "");
        return switch (Objects.requireNonNullElse(violation.getConstraintName(), "")) {
            case "hosts_name_key" ->
                at(
                        hosts,
                        "name",
                        h -> detail.contains(", " + h.facts().name().toLowerCase(Locale.ROOT) + ")"),
                        "Another host of this site has this name.");
            case "hosts_address_key" ->
                at(
                        hosts,
                        "interfaceId",
                        h -> h.address() != null && detail.contains(", " + h.address() + ")"),
                        "Another host of this customer has this address.");
            default -> violation;
        };
    }

    private static WrongInput at(
            List<ManagementHost> hosts, String field, Predicate<ManagementHost> meant, String message) {
        int index = IntStream.range(0, hosts.size())
                .filter(i -> meant.test(hosts.get(i)))
                .findFirst()
                .orElse(0);
        return WrongInput.at(hosts.size() > 1 ? "[" + index + "]." + field : field, message);
    }
}
