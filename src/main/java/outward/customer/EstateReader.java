package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;

/**
 * Reads the content of an estate file. Sites and hosts are read by what reads them for forms and the API; every wrong value
 * is named by its path, such as {@code customers[0].sites[1].hosts[3].name}.
 */
public final class EstateReader {
    /** The one version there is. */
    public static final int VERSION = 1;

    private static final int MOST_SITES = 1000;
    private static final int REASON = 1000;

    private final FieldErrors errors = new FieldErrors();

    private EstateReader() {}

    /** The estate; refuses with every wrong field of it. */
    public static Estate read(ObjectNode root) {
        EstateReader reader = new EstateReader();
        Estate estate = reader.estate(root);
        reader.errors.orThrow();
        return estate;
    }

    private Estate estate(ObjectNode root) {
        Fields fields = new Fields(root, "", errors);
        if (fields.number("version", Set.of(VERSION)) == null && !fields.hasError("version")) {
            fields.error("version", "This is needed: 1 is the only version there is.");
        }
        checkSize(root);
        ObjectNode rest = root.deepCopy();
        List<EstateCustomer> customers = list(rest, "", "customers", this::customer, EstateCustomer::name);
        if (!root.path("customers").isArray() && !fields.hasError("customers")) {
            fields.error("customers", "This is needed: a list of customers.");
        }
        rest.remove("version");
        new Fields(rest, "", errors).refuseUnknown();
        return new Estate(customers);
    }

    /** Each site costs statements and a plan of its own, in one transaction. */
    private static void checkSize(ObjectNode root) {
        int sites = 0;
        for (JsonNode customer : root.path("customers")) {
            sites += customer.path("sites").size();
        }
        if (sites > MOST_SITES) {
            throw WrongInput.at(
                    "customers",
                    "A file may name up to 1,000 sites, and this one names " + sites + ". Part it into several.");
        }
    }

    private Optional<EstateCustomer> customer(ObjectNode node, String at) {
        List<EstateSite> sites =
                list(node, at, "sites", this::site, site -> site.entry().name());
        return EstatePaths.at(at, errors, () -> CustomerJson.read(node))
                .map(entry -> new EstateCustomer(entry.name(), entry.reference(), sites));
    }

    private Optional<EstateSite> site(ObjectNode node, String at) {
        List<EstateHost> hosts =
                list(node, at, "hosts", this::host, host -> host.entry().name());
        List<EstateWaiver> waivers = list(node, at, "waivers", this::waiver, EstateWaiver::code);
        return EstatePaths.at(at, errors, () -> SiteReader.read(node))
                .map(entry -> new EstateSite(entry, hosts, waivers));
    }

    private Optional<EstateHost> host(ObjectNode node, String at) {
        return EstatePaths.at(at, errors, () -> HostReader.readHeld(node));
    }

    private Optional<EstateWaiver> waiver(ObjectNode node, String at) {
        Fields fields = new Fields(node, at, errors);
        String code = fields.required("code", 100);
        String reason = fields.required("reason", REASON);
        String until = fields.text("until", 10);
        fields.refuseUnknown();
        return Optional.of(new EstateWaiver(code, reason, until == null ? null : day(until, fields)));
    }

    private static @Nullable LocalDate day(String until, Fields fields) {
        Optional<LocalDate> day = IsoDay.find(until);
        if (day.isEmpty()) {
            fields.error("until", "A day is wanted, such as 2027-01-31.");
        }
        return day.orElse(null);
    }

    /** Takes a list of objects out of its parent and reads each; two may not have one name, whatever its case. */
    private <T> List<T> list(
            ObjectNode parent,
            String at,
            String field,
            BiFunction<ObjectNode, String, Optional<T>> read,
            Function<T, String> name) {
        JsonNode listed = parent.remove(field);
        List<T> things = new ArrayList<>();
        if (listed == null || listed.isNull()) {
            return things;
        }
        if (!listed.isArray()) {
            errors.add(at + field, "A list is wanted here.");
            return things;
        }
        Set<String> names = new HashSet<>();
        int index = 0;
        for (JsonNode item : listed) {
            String place = at + field + "[" + index++ + "]";
            if (!(item instanceof ObjectNode object)) {
                throw WrongInput.at(place, "An entry with fields is wanted here.");
            }
            read.apply(object, place + ".").ifPresent(thing -> {
                things.add(thing);
                String called = name.apply(thing);
                if (!called.isEmpty() && !names.add(called.toLowerCase(Locale.ROOT))) {
                    errors.add(place, called + " is there twice.");
                }
            });
        }
        return things;
    }
}
