package outward.customer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import outward.answer.FieldErrors;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.finding.rules.Renumbering;
import outward.plan.Plan;
import outward.plan.Waiving;

/**
 * Plans the sites of one customer of an estate file by what plans stored ones, without a database. Sites and hosts are
 * identified by their names, so that two files speak of the same ones.
 */
public final class EstateDrafts {
    private final EstateCustomer customer;
    private final EstateDraft draft;
    private final Clock clock;
    private final List<Site> sites;
    private final FileAddresses addresses = new FileAddresses();
    private final FieldErrors errors = new FieldErrors();

    private EstateDrafts(EstateCustomer customer, EstateDraft draft, Clock clock) {
        this.customer = customer;
        this.draft = draft;
        this.clock = clock;
        UUID id = id("customer", customer.name());
        this.sites = customer.sites().stream()
                .map(s -> new Site(
                        id(id.toString(), "site", s.entry().name()),
                        0,
                        id,
                        id(id.toString(), "deployment", s.entry().deployment()),
                        s.entry()))
                .toList();
    }

    /**
     * The plans of each customer, in the order of the file; {@code carriedOut} are those before them, by site. Refuses with
     * all that is wrong, named by paths such as {@code customers[0].sites[0].hosts[2].ipv4}.
     */
    public static List<List<Plan>> plan(Estate estate, Map<UUID, Plan> carriedOut, int manyHosts, Clock clock) {
        EstateDraft draft = new EstateDraft(clock, manyHosts, carriedOut);
        FieldErrors errors = new FieldErrors();
        List<List<Plan>> plans = new ArrayList<>();
        for (EstateCustomer customer : estate.customers()) {
            String at = "customers[" + plans.size() + "].";
            plans.add(EstatePaths.at(at, errors, () -> new EstateDrafts(customer, draft, clock).plans())
                    .orElse(List.of()));
        }
        errors.orThrow();
        return plans;
    }

    private static UUID id(String... names) {
        String text = String.join("\n", names).toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Plan> plans() {
        checkSizes();
        Map<UUID, Frame> frames = frames();
        FileClaims claims = new FileClaims();
        each(i -> claims.claim(sites.get(i), frame(frames, i).prefixes()));
        errors.orThrow();
        List<EstateNumbering> numbered = numbered(frames);
        List<List<ManagementHost>> hosts =
                numbered.stream().map(EstateNumbering::all).toList();
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            Plan bare = draft.of(sites.get(i), frame(frames, i), hosts.get(i), FileOthers.of(hosts, i), List.of());
            plans.add(waived(bare, i));
        }
        errors.orThrow();
        return plans;
    }

    private void checkSizes() {
        Map<UUID, Integer> sizes = new HashMap<>();
        each(i -> DeploymentSize.check(sizes.merge(sites.get(i).deployment(), 1, Integer::sum)));
        errors.orThrow();
    }

    /** The frames of all entry points of each deployment, in the order of the file. */
    private Map<UUID, Frame> frames() {
        Map<UUID, List<Site>> deployments = new LinkedHashMap<>();
        sites.forEach(s -> deployments
                .computeIfAbsent(s.deployment(), d -> new ArrayList<>())
                .add(s));
        Map<UUID, Frame> frames = new HashMap<>();
        deployments.values().forEach(members -> {
            List<Frame> designed = SiteRegeneration.frames(members);
            IntStream.range(0, members.size())
                    .forEach(i -> frames.put(members.get(i).id(), designed.get(i)));
        });
        return frames;
    }

    private Frame frame(Map<UUID, Frame> frames, int i) {
        Frame frame = frames.get(sites.get(i).id());
        boolean settled = customer.sites().get(i).waivers().stream()
                .anyMatch(w ->
                        w.code().equals(Renumbering.CODE) && draft.waiver(w).inForce(clock.instant()));
        return draft.after(sites.get(i), Objects.requireNonNull(frame), settled);
    }

    private List<EstateNumbering> numbered(Map<UUID, Frame> frames) {
        List<EstateNumbering> numbered = new ArrayList<>();
        Numbering numbering = new Numbering(addresses, clock);
        each(i -> HostErrors.listed(() -> {
            Frame frame = frame(frames, i);
            HostChecks.check(sites.get(i).name(), frame, customer.sites().get(i).entries(), Place.LISTED);
            List<Placing> placings = placings(i);
            HostIpv4.check(frame, placings, Map.of(), Place.LISTED);
            EstateNumbering hosts =
                    new EstateNumbering(numbering, sites.get(i).ref(), frame, placings, insisting(placings));
            numbered.add(hosts);
            addresses.hold(hosts.asking());
            return hosts;
        }));
        errors.orThrow();
        each(i -> addresses.hold(HostErrors.listed(numbered.get(i)::rest)));
        errors.orThrow();
        return numbered;
    }

    private List<Placing> placings(int site) {
        String of = sites.get(site).id().toString();
        return customer.sites().get(site).hosts().stream()
                .map(h -> new Placing(id(of, "host", h.entry().name()), 0, h.entry(), h.held(), null))
                .toList();
    }

    private static Set<UUID> insisting(List<Placing> placings) {
        return placings.stream().filter(p -> p.held() != null).map(Placing::id).collect(Collectors.toSet());
    }

    private Plan waived(Plan bare, int site) {
        List<EstateWaiver> asked = customer.sites().get(site).waivers();
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String field = "sites[" + site + "].waivers[" + i + "].code";
            Waiver waiver = draft.waiver(asked.get(i));
            Optional<String> refused = Waiving.refusal(bare, waiver.code()).map(r -> r.reason());
            refused.ifPresent(reason -> errors.add(field, reason));
            waivers.add(waiver);
        }
        return draft.waived(bare, waivers);
    }

    private void each(IntConsumer work) {
        for (int i = 0; i < sites.size(); i++) {
            int site = i;
            EstatePaths.at("sites[" + i + "].", errors, () -> {
                work.accept(site);
                return site;
            });
        }
    }
}
