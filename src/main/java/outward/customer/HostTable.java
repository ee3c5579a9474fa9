package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.design.Addressing;
import outward.plan.Plans;

/**
 * Brings the hosts of a site to what a table says, all of it or nothing, in one revision: a row is the host of its name,
 * whatever the case. What has no column stays as it is, and so do hosts that have no row.
 */
@ApplicationScoped
@Transactional
public class HostTable {
    /** What revisions and the audit trail say. */
    static final String REASON = "Hosts imported";

    private static final Pattern PLACE = Pattern.compile("hosts\\[(\\d+)]\\.?(.*)");

    private final Sites sites;
    private final Customers customers;
    private final Hosts hosts;
    private final Plans plans;
    private final EstateEditing editing;

    HostTable(Sites sites, Customers customers, Hosts hosts, Plans plans, EstateEditing editing) {
        this.sites = sites;
        this.customers = customers;
        this.hosts = hosts;
        this.plans = plans;
        this.editing = editing;
    }

    /**
     * What became of each row; nothing is kept, and the transaction can only be rolled back, where one of them is wrong. A
     * site that is not there, or not yours, is not found.
     */
    public List<TableTurn> bring(UUID id, List<TableRow> rows) {
        UUID customer = sites.owner(id).orElseThrow(NotFound::new).customer();
        if (customers.lock(customer).isEmpty() || plans.lock(id).isEmpty()) {
            throw new NotFound();
        }
        Map<String, ManagementHost> stored = new HashMap<>();
        hosts.ofSite(id).forEach(host -> stored.put(key(host.facts().name()), host));
        List<EstateHost> wanted = new ArrayList<>();
        List<TableTurn> turns = read(rows, stored, wanted);
        if (turns.stream().noneMatch(HostTable::isWrong)) {
            turns = brought(sites.find(id).orElseThrow(NotFound::new), wanted, turns);
        }
        if (turns.stream().anyMatch(HostTable::isWrong)) {
            QuarkusTransaction.setRollbackOnly();
        }
        return turns;
    }

    private static boolean isWrong(TableTurn turn) {
        return turn.act() == TableTurn.Act.WRONG;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<TableTurn> read(
            List<TableRow> rows, Map<String, ManagementHost> stored, List<EstateHost> wanted) {
        Map<String, Long> lines = new HashMap<>();
        List<TableTurn> turns = new ArrayList<>();
        for (TableRow row : rows) {
            Long earlier = row.name().isEmpty() ? null : lines.putIfAbsent(key(row.name()), row.line());
            TableTurn turn = turn(row, stored.get(key(row.name())), wanted);
            turns.add(
                    earlier == null
                            ? turn
                            : turn.wrong(List.of(new FieldError(
                                    "name", "Line " + earlier + " has this name already; each host needs its own."))));
        }
        return turns;
    }

    private static TableTurn turn(TableRow row, @Nullable ManagementHost found, List<EstateHost> wanted) {
        ObjectNode before = found == null ? null : state(found);
        TableTurn turn = new TableTurn(row.line(), row.name(), before, null, row.faults());
        if (!row.faults().isEmpty()) {
            return turn;
        }
        try {
            HostEntry entry = HostReader.read(found == null ? row.fields() : laidOver(found, row.fields()));
            wanted.add(new EstateHost(entry, null));
            return turn.to(found == null ? HostJson.of(entry) : state(found).setAll(HostJson.of(entry)));
        } catch (WrongInput wrong) {
            return turn.wrong(wrong.errors());
        }
    }

    /** An identifier that was typed goes with the addressing that it was typed for. */
    private static ObjectNode laidOver(ManagementHost found, ObjectNode fields) {
        ObjectNode node = HostJson.of(found.entry()).setAll(fields);
        boolean typed = node.path("addressing").asText("").equals(Addressing.MANUAL.word());
        return typed || fields.has("interfaceId") ? node : node.putNull("interfaceId");
    }

    private static ObjectNode state(ManagementHost host) {
        return HostJson.of(host.entry()).put("address", SiteJson.text(host.address()));
    }

    private List<TableTurn> brought(Site site, List<EstateHost> wanted, List<TableTurn> turns) {
        try {
            List<ManagementHost> after = editing.bring(site, wanted, REASON);
            List<TableTurn> brought = new ArrayList<>();
            for (int i = 0; i < turns.size(); i++) {
                brought.add(turns.get(i).to(state(after.get(i))));
            }
            return brought;
        } catch (WrongInput wrong) {
            return placed(turns, wrong);
        }
    }

    /** What is wrong stands beside its rows; what is wrong with none of them is refused as it is. */
    private static List<TableTurn> placed(List<TableTurn> turns, WrongInput wrong) {
        Map<Integer, List<FieldError>> errors = new HashMap<>();
        for (FieldError error : wrong.errors()) {
            Matcher place = PLACE.matcher(error.field());
            if (!place.matches()) {
                throw wrong;
            }
            errors.computeIfAbsent(Integer.valueOf(place.group(1)), row -> new ArrayList<>())
                    .add(new FieldError(place.group(2), error.message()));
        }
        List<TableTurn> placed = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            placed.add(turns.get(i).wrong(errors.getOrDefault(i, List.of())));
        }
        return placed;
    }
}
