package outward.diagnosis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.observed.host.DadState;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenInterface;
import outward.observed.host.SeenIpv6Switch;
import outward.observed.text.Line;

/** Two values of one thing in one answer: which of them holds nobody knows, so it is asked again. */
final class TwoAnswers {
    /** Properties of Get-RemoteAccess by which a cause is shown. */
    private static final List<String> DEPLOYMENT = List.of("LoadBalancing", "IsSingleNic", "IsNatDeployed");

    private final Evidence evidence;
    private final HostState state;

    private TwoAnswers(Evidence evidence, HostState state) {
        this.evidence = evidence;
        this.state = state;
    }

    /** Why the answer is not taken; empty where it does not contradict itself. */
    static Optional<Judgement> refusal(Evidence evidence, HostState state) {
        TwoAnswers answers = new TwoAnswers(evidence, state);
        return answers.ofQuestion()
                .or(answers::ofAddresses)
                .or(answers::ofInterfaces)
                .or(answers::ofLists)
                .map(what -> Judgement.unread("The text shows " + what
                        + ". Run the command once more and paste what it prints then, alone."));
    }

    private Optional<String> ofQuestion() {
        return switch (evidence.question()) {
            case HOST_SWITCH -> switches();
            case HOST_REACHES_SERVER -> pairs("PingSucceeded").or(() -> pairs("TcpTestSucceeded"));
            case HOST_ISATAP -> pairs("State");
            case CLIENT_PROFILES -> profiles();
            case CLIENT_REGISTERS -> registers();
            case SERVER_DEPLOYMENT ->
                DEPLOYMENT.stream().flatMap(name -> pairs(name).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<String> switches() {
        Stream<String> values = state.of(SeenIpv6Switch.class).stream().map(s -> "0x" + Integer.toHexString(s.bits()));
        return two("DisabledComponents", Stream.concat(values, absent()));
    }

    private Stream<String> absent() {
        return HostJudge.isAbsent(evidence.text()) ? Stream.of("no value") : Stream.empty();
    }

    private Optional<String> registers() {
        Stream<String> values = NameJudge.registering(evidence.text()).map(v -> "0x" + Long.toHexString(v));
        return two("DisableNRPTForAdapterRegistration", Stream.concat(values, absent()));
    }

    private Optional<String> pairs(String name) {
        return two(name, Pairs.values(evidence.text(), name.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> profiles() {
        Map<String, Set<String>> enabled = new HashMap<>();
        Pairs.of(evidence.text()).stream()
                .filter(p -> p.containsKey("name") && p.containsKey("enabled"))
                .forEach(p -> enabled.computeIfAbsent(p.getOrDefault("name", ""), n -> new HashSet<>())
                        .add(p.getOrDefault("enabled", "")));
        return enabled.entrySet().stream()
                .flatMap(e ->
                        two("the profile " + e.getKey(), e.getValue().stream().sorted()).stream())
                .findFirst();
    }

    private static Optional<String> two(String name, Stream<String> values) {
        List<String> different = values.distinct().toList();
        return different.size() < 2
                ? Optional.empty()
                : Optional.of("%s of %s".formatted(String.join(" and ", different), name));
    }

    /** Of one store, on one adapter: its length, and whether another machine has it. */
    private Optional<String> ofAddresses() {
        return each(
                        state.addresses(),
                        a -> a.address() + " " + a.store() + " " + a.on(),
                        a -> Optional.ofNullable(a.prefixLength()).map(l -> "/" + l),
                        "the length of an address")
                .or(() -> each(
                        state.addresses(),
                        a -> a.address() + " " + a.store() + " " + a.on(),
                        TwoAnswers::duplicate,
                        "the state of an address"));
    }

    private static Optional<String> duplicate(SeenAddress seen) {
        return Optional.ofNullable(seen.state())
                .map(s -> s == DadState.DUPLICATE ? "Duplicate" : "another than Duplicate");
    }

    private Optional<String> ofInterfaces() {
        Function<SeenInterface, Object> key = i -> i.on() + " " + i.store();
        return each(
                        state.interfaces(),
                        key,
                        i -> Optional.ofNullable(i.forwarding()).map(f -> f ? "Enabled" : "Disabled"),
                        "Forwarding of an adapter")
                .or(() -> each(
                        state.interfaces(),
                        key,
                        i -> Optional.ofNullable(i.advertising()).map(f -> f ? "Enabled" : "Disabled"),
                        "Advertising of an adapter"));
    }

    private static <T> Optional<String> each(
            Collection<T> all, Function<T, Object> key, Function<T, Optional<String>> value, String name) {
        return all.stream().collect(Collectors.groupingBy(key)).values().stream()
                .flatMap(same -> two(name, same.stream().flatMap(t -> value.apply(t).stream())).stream())
                .findFirst();
    }

    /** The same list twice, and not alike. */
    private Optional<String> ofLists() {
        List<Line> lines = HostReport.lines(evidence.text());
        Map<String, Set<Set<String>>> lists = new HashMap<>();
        state.listings().stream()
                .filter(Listing::whole)
                .forEach(l -> lists.computeIfAbsent(l.of() + " " + l.store() + " " + l.source(), k -> new HashSet<>())
                        .add(rows(lines, l)));
        return lists.values().stream().anyMatch(different -> different.size() > 1)
                ? Optional.of("the list twice, and not alike")
                : Optional.empty();
    }

    /** What stands between its first and its last line, whatever the blanks, without the prompts. */
    private static Set<String> rows(List<Line> lines, Listing list) {
        return lines.stream()
                .filter(l -> l.number() >= list.firstLine() && l.number() <= list.lastLine() && !l.isBlank())
                .map(l -> l.text().strip().replaceAll("\\s+", " "))
                .filter(t -> !t.contains(">"))
                .collect(Collectors.toSet());
    }
}
