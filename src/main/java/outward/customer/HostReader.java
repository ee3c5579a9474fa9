package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Range;
import outward.address.Ipv6Prefix;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.design.Addressing;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.directaccess.HostIdentifiers;
import outward.directaccess.InternalPrefix;
import outward.directaccess.Routing;

/** Reads management hosts as forms and the API enter them. */
public final class HostReader {
    /** The most hosts in one act. */
    public static final int MOST = 10_000;

    /** One label of a DNS name (RFC 1123 section 2.1). */
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final Set<Ipv4Range> NO_HOST = Set.of(Ipv4Range.LOOPBACK, Ipv4Range.MULTICAST, Ipv4Range.RESERVED);
    private static final int LABEL_LENGTH = 63;
    private static final int ALIAS_LENGTH = 256;
    private static final char FULL_WIDTH_QUOTE = '\uff02';

    private final Fields fields;

    private HostReader(Fields fields) {
        this.fields = fields;
    }

    /** The entered host; refuses with every wrong field at once. */
    public static HostEntry read(ObjectNode node) {
        FieldErrors errors = new FieldErrors();
        HostEntry entry = new HostReader(new Fields(node, "", errors)).entry();
        errors.orThrow();
        return entry;
    }

    /** A host of an estate file: one that asks for the next free identifier may say which it was given. */
    static EstateHost readHeld(ObjectNode node) {
        FieldErrors errors = new FieldErrors();
        Fields fields = new Fields(node, "", errors);
        boolean next = node.path("addressing").asText("next").equals(Addressing.NEXT.word());
        InterfaceId held = next ? fields.address("interfaceId", InterfaceId::parse, HostIdentifiers::refusal) : null;
        ObjectNode rest = next ? node.deepCopy().without("interfaceId") : node;
        HostEntry entry = new HostReader(new Fields(rest, "", errors)).entry();
        errors.orThrow();
        return new EstateHost(entry, held);
    }

    /** The entered hosts, 1 to 10,000; refuses with every wrong field of all of them. */
    public static List<HostEntry> readAll(JsonNode array) {
        if (array.isEmpty() || array.size() > MOST) {
            throw WrongInput.at("hosts", "Between 1 and 10,000 hosts are accepted at once.");
        }
        FieldErrors errors = new FieldErrors();
        List<HostEntry> entries = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            String at = "[" + entries.size() + "].";
            if (!item.isObject()) {
                throw WrongInput.at("[" + entries.size() + "]", "Each host is an object.");
            }
            entries.add(new HostReader(new Fields((ObjectNode) item, at, errors)).entry());
        }
        errors.orThrow();
        return entries;
    }

    private HostEntry entry() {
        String name = name();
        String alias = alias();
        Ipv4 ipv4 = fields.address("ipv4", Ipv4::parse, HostReader::ipv4Refusal);
        Ipv6Prefix subnet = fields.address("internalPrefix", Ipv6Prefix::parse, HostReader::subnetRefusal);
        Addressing addressing =
                fields.word("addressing", Addressing::of, Addressing.NEXT, "next, from-ipv4, manual, auto-configured");
        InterfaceId id = interfaceId(addressing);
        checkIpv4(addressing, ipv4);
        var entry = new HostEntry(
                name,
                alias,
                ipv4,
                subnet,
                addressing,
                id,
                role(),
                fields.flag("onLink"),
                fields.word("routing", Routing::of, "specific-routes, default-gateway"));
        fields.refuseUnknown();
        return entry;
    }

    private HostRole role() {
        return fields.word(
                "role", HostRole::of, HostRole.OTHER, "jump-host, help-desk, config-manager, domain-controller, other");
    }

    private String name() {
        String name = fields.required("name", LABEL_LENGTH);
        if (!name.isEmpty() && !LABEL.matcher(name).matches()) {
            fields.error(
                    "name",
                    "A host name is one DNS label: letters, digits and hyphens, not at its ends, at most 63 characters.");
        }
        return name;
    }

    /** The double quote ends a quoted name in a batch file, and so does what a code page turns into one. */
    private String alias() {
        String alias = fields.required("interfaceAlias", ALIAS_LENGTH);
        if (alias.indexOf('"') >= 0 || alias.indexOf(FULL_WIDTH_QUOTE) >= 0) {
            fields.error("interfaceAlias", "A double quote in the name of an adapter is not accepted.");
        }
        return alias;
    }

    private @Nullable InterfaceId interfaceId(Addressing addressing) {
        InterfaceId id = fields.address("interfaceId", InterfaceId::parse, HostIdentifiers::refusal);
        boolean manual = addressing == Addressing.MANUAL;
        if (manual && id == null && !fields.hasError("interfaceId")) {
            fields.error("interfaceId", "Type the hexadecimal interface identifier, such as 10 or a02:100a.");
        }
        if (!manual && id != null) {
            fields.error("interfaceId", "An interface identifier is typed only with addressing manual.");
        }
        return id;
    }

    private void checkIpv4(Addressing addressing, @Nullable Ipv4 ipv4) {
        if (addressing != Addressing.FROM_IPV4 || fields.hasError("ipv4")) {
            return;
        }
        if (ipv4 == null) {
            fields.error("ipv4", "The address is made from the host's IPv4: enter it.");
            return;
        }
        HostIdentifiers.refusal(InterfaceId.of(ipv4)).ifPresent(reason -> fields.error("ipv4", reason));
    }

    private static Optional<String> ipv4Refusal(Ipv4 ipv4) {
        return Ipv4Range.of(ipv4)
                .filter(NO_HOST::contains)
                .map(range -> ipv4 + " is " + range.meaning() + " (" + range.source() + "): no host has it.");
    }

    private static Optional<String> subnetRefusal(Ipv6Prefix subnet) {
        return subnet.length() != HostLine.SUBNET_LENGTH
                ? Optional.of("Hosts are numbered in a /64; " + subnet + " is none.")
                : InternalPrefix.refusal(subnet);
    }
}
