package outward.observed.host;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Json;

/** The JSON of verify.ps1 and of read-state.ps1, which says itself what it is. */
final class ScriptJson {
    private static final String VERIFY = "outward-verify/1";
    private static final String READ_STATE = "outward-read-state/1";
    /** The sections of read-state.ps1 that hold addresses, interfaces and routes. */
    private static final Set<String> SECTIONS =
            Set.of("addresses", "interfaces", "routes", "multiSite", "loadBalancer");

    private static final Map<String, Listing.Of> LISTS =
            Map.of("addresses", Listing.Of.ADDRESSES, "interfaces", Listing.Of.INTERFACES, "routes", Listing.Of.ROUTES);
    private static final Map<String, Store> STORES =
            Map.of("ActiveStore", Store.ACTIVE, "PersistentStore", Store.PERSISTENT);

    private final Paste paste;
    private final JsonItems items;

    ScriptJson(Paste paste, JsonItems items) {
        this.paste = paste;
        this.items = items;
    }

    void read(Json.Members report) {
        String schema = text(report, "schema");
        if (VERIFY.equals(schema)) {
            readRun(report, Source.VERIFY);
            readChecks(report);
        } else if (READ_STATE.equals(schema)) {
            readRun(report, Source.READ_STATE);
            readSections(report);
            readWholeLists(report);
        } else {
            paste.notes.unread(items.line(report), Unread.Why.UNKNOWN);
        }
    }

    private void readRun(Json.Members report, Source source) {
        Where where = where(report, source);
        String revision = text(report, "planRevision");
        paste.notes.add(List.of(new SeenRun(
                text(report, "host"),
                revision == null ? null : Cells.index(revision).orElse(null),
                text(report, "planHash"),
                text(report, "readAt"),
                where)));
        String computer = text(report, "computer");
        if (computer != null) {
            paste.notes.add(List.of(new SeenComputer(computer, where)));
        }
    }

    private void readChecks(Json.Members report) {
        Json checks = report.members().get("checks");
        List<Json> all =
                checks instanceof Json.Items list ? list.items() : checks == null ? List.of() : List.of(checks);
        for (Json check : all) {
            if (check instanceof Json.Members one) {
                readCheck(one);
            }
        }
    }

    private void readCheck(Json.Members check) {
        String code = text(check, "code");
        String result = text(check, "result");
        if (code == null || result == null) {
            paste.notes.unread(items.line(check), Unread.Why.UNKNOWN);
            return;
        }
        String subject = text(check, "subject");
        String seen = text(check, "seen");
        paste.notes.add(List.of(new SeenCheck(
                code, subject == null ? "" : subject, result, seen == null ? "" : seen, where(check, Source.VERIFY))));
    }

    private void readSections(Json.Members report) {
        for (Map.Entry<String, Json> section : report.members().entrySet()) {
            if (SECTIONS.contains(section.getKey()) && !report.unclear().contains(section.getKey())) {
                items.read(section.getValue());
            }
        }
        if (report.members().get("ipv6Switch") instanceof Json.Members held) {
            String bits = text(held, "DisabledComponents");
            if (bits != null && bits.matches("\\d{1,10}")) {
                paste.notes.add(List.of(new SeenIpv6Switch(Ipv6SwitchLine.bits(bits), where(held, Source.READ_STATE))));
            }
        }
        if (report.members().get("managementServers") instanceof Json.Members list) {
            List<String> entries = JsonItems.texts(list.members().getOrDefault("all", new Json.Items(List.of())));
            Where where = where(list, Source.READ_STATE);
            if (entries != null && entries.isEmpty() && list.members().get("all") instanceof Json.Items) {
                paste.notes.answer().empty(Listing.Of.MANAGEMENT_SERVERS, null, Source.READ_STATE);
            }
            (entries == null ? List.<String>of() : entries)
                    .forEach(e -> paste.notes.add(List.of(ManagementServerNames.entry(e, null, where))));
        }
    }

    /** What the collecting script read to its end; a list without an entry is shown by this alone. */
    private void readWholeLists(Json.Members report) {
        if (report.members().get("wholeLists") instanceof Json.Items lists
                && !report.unclear().contains("wholeLists")) {
            List<String> names = JsonItems.texts(lists);
            (names == null ? List.<String>of() : names).forEach(this::readWholeList);
        }
    }

    private void readWholeList(String name) {
        Listing.Of of = LISTS.get(name.replaceFirst(" .*", ""));
        Store store = STORES.get(name.replaceFirst(".* ", ""));
        if (of != null && store != null) {
            paste.notes.answer().empty(of, store, Source.READ_STATE);
        }
    }

    private Where where(Json.Members object, Source source) {
        return new Where(source, items.line(object).number());
    }

    private static @Nullable String text(Json.Members object, String name) {
        if (object.unclear().contains(name) || !(object.members().get(name) instanceof Json.Scalar scalar)) {
            return null;
        }
        return scalar.text() == null || scalar.text().isBlank() ? null : scalar.text();
    }
}
