package outward.observed;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import outward.observed.text.Json;
import outward.observed.text.PastedLines;
import outward.observed.text.Property;

/** Reads the JSON of server/read-state.ps1, whose sections say themselves what they are (docs/observations.md). */
final class ReadState {
    /** The member that tells this JSON from any other. */
    static final String SCHEMA = "schema";
    /** What every value of it is observed from. */
    static final String SOURCE = "read-state.ps1";

    private static final List<String> KNOWN = List.of("outward-read-state/1");
    private static final List<String> COLLECTION = List.of("computer", "readAt");
    private static final Map<String, Printed> SECTIONS = Map.ofEntries(
            entry("windowsVersion", Printed.WINDOWS),
            entry("ipv6Switch", Printed.IPV6_SWITCH),
            entry("remoteAccess", Printed.DIRECT_ACCESS),
            entry("daServer", Printed.DIRECT_ACCESS),
            entry("loadBalancer", Printed.BALANCER),
            entry("multiSite", Printed.MULTI_SITE),
            entry("managementServers", Printed.MANAGEMENT_SERVERS),
            entry("addresses", Printed.ADDRESS),
            entry("ipv4Addresses", Printed.ADDRESS),
            entry("interfaces", Printed.INTERFACE),
            entry("routes", Printed.ROUTE),
            entry("natTransition", Printed.NAT_TRANSITION),
            entry("dnsTransition", Printed.DNS_TRANSITION),
            entry("teredo", Printed.TEREDO),
            entry("errors", Printed.FAILURE));

    private final Printout printout;
    private final JsonForm form;

    ReadState(Printout printout, JsonForm form) {
        this.printout = printout;
        this.form = form;
    }

    void read(Json.Members state) {
        List<String> schema = JsonForm.texts(state.members().getOrDefault(SCHEMA, new Json.Scalar(null)));
        if (state.unclear().contains(SCHEMA) || !schema.equals(KNOWN)) {
            form.stray(SCHEMA + ": " + schema + " (known: " + KNOWN + ")");
            return;
        }
        state.members().forEach((name, value) -> {
            if (!name.equals(SCHEMA)) {
                readMember(name, state.unclear().contains(name) ? new Json.Scalar("(given twice)") : value);
            }
        });
    }

    private void readMember(String name, Json value) {
        Printed kind = SECTIONS.get(name);
        if (kind != null) {
            readSection(name, kind, value);
        } else if (name.equals("printed") && value instanceof Json.Members texts) {
            texts.members().values().forEach(this::readPrinted);
        } else if (COLLECTION.contains(name)) {
            addBlock(Printed.COLLECTION, List.of(form.property(name, JsonForm.texts(value))));
        } else {
            form.stray(name + ": " + String.join(", ", JsonForm.texts(value)));
        }
    }

    private void readSection(String name, Printed kind, Json value) {
        if (kind == Printed.FAILURE && value instanceof Json.Members errors) {
            errors.members().forEach((section, error) -> addBlock(kind, List.of(failure(section, error))));
        } else if (value instanceof Json.Members object) {
            addBlock(kind, form.properties(object));
        } else if (value instanceof Json.Items list) {
            list.items().forEach(item -> readSection(name, kind, item));
        } else if (value instanceof Json.Scalar scalar && scalar.text() != null) {
            form.stray(name + ": " + scalar.text());
        }
    }

    /** Windows spreads the text of an error over lines. */
    private Property failure(String section, Json error) {
        String text = String.join(" ", JsonForm.texts(error)).replaceAll("[\\r\\n\\t ]+", " ");
        return form.property(section, List.of(text));
    }

    private void addBlock(Printed kind, List<Property> properties) {
        printout.add(Block.of(kind, SOURCE, properties));
    }

    /** What a cmdlet prints, beside its object: some values lie where only the printed form shows them. */
    private void readPrinted(Json text) {
        ListForm list = new ListForm(printout, SOURCE);
        JsonForm.texts(text).stream().flatMap(t -> PastedLines.of(t).stream()).forEach(l -> list.read(form.within(l)));
        list.end();
    }
}
