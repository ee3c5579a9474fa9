package outward.observed.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.answer.StorableText;
import outward.answer.WrongInput;
import outward.customer.Site;
import outward.observed.Collected;
import outward.observed.drift.HostNames;

/** Files each part of a report about several computers to its host, by name, in the caller's transaction. */
@ApplicationScoped
class Filing {
    private static final int MOST_MACHINES = 500;
    private static final int LONGEST_NAME = 255;

    private final Bringing bringing;
    private final HostNames names;

    Filing(Bringing bringing, HostNames names) {
        this.bringing = bringing;
        this.names = names;
    }

    private record Named(Collected.Part part, Optional<UUID> host) {}

    /** Refuses a damaged report whole; a computer that is no host of the site is left out and named. */
    Filed file(Site site, Collected report) {
        check(report);
        Map<String, UUID> hosts = hosts(site, report);
        List<Named> named = report.machines().stream()
                .map(p -> new Named(p, Optional.ofNullable(hosts.get(p.computer()))))
                .toList();
        Map<UUID, Long> times = named.stream()
                .flatMap(n -> n.host().stream())
                .collect(Collectors.groupingBy(h -> h, Collectors.counting()));
        SortedMap<UUID, Collected.Part> known = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Named one : named) {
            one.host()
                    .filter(h -> times.getOrDefault(h, 0L) == 1)
                    .ifPresentOrElse(
                            h -> known.put(h, one.part()),
                            () -> unknown.add(shown(one.part().computer())));
        }
        return new Filed(bring(site, known), unknown, report.failed());
    }

    /** Hosts in one order in every report, so that two reports at once wait for each other once. */
    private List<Filed.Machine> bring(Site site, SortedMap<UUID, Collected.Part> known) {
        SortedMap<UUID, String> texts = new TreeMap<>();
        known.forEach((host, part) -> texts.put(host, part.content()));
        return bringing.bring(site, texts).entrySet().stream()
                .map(e -> machine(e.getKey(), Objects.requireNonNull(known.get(e.getKey())), e.getValue()))
                .toList();
    }

    private static Filed.Machine machine(UUID host, Collected.Part part, Bringing.Brought brought) {
        return new Filed.Machine(part.computer(), host, brought.id(), brought.examination());
    }

    private static void check(Collected report) {
        if (!report.whole()) {
            throw WrongInput.at(
                    "content",
                    "The report is damaged, or something stands behind it: bring the file of -OutFile, one at a time."
                            + " Nothing of it was kept.");
        }
        if (report.machines().size() > MOST_MACHINES) {
            throw WrongInput.at("content", "At most " + MOST_MACHINES + " computers are taken at once.");
        }
    }

    private Map<String, UUID> hosts(Site site, Collected report) {
        return names.find(
                site.id(),
                report.machines().stream()
                        .map(Collected.Part::computer)
                        .filter(Filing::isName)
                        .toList());
    }

    private static boolean isName(String computer) {
        return !computer.isEmpty() && computer.length() <= LONGEST_NAME && StorableText.is(computer);
    }

    private static String shown(String computer) {
        return computer.isEmpty() ? "(without a name)" : computer;
    }
}
