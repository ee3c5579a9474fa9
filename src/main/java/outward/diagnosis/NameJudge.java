package outward.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.lookup.SixToFourTunnel;
import outward.observed.drift.Cause;

/** Judges what DNS knows of client and host, and why it does not. */
final class NameJudge {
    /** Windows 10 2004 (Microsoft, Windows 10 release information). */
    private static final int BUILD_2004 = 19041;

    private static final Pattern REGISTERS = Pattern.compile(
            "DisableNRPTForAdapterRegistration\\s+REG_DWORD\\s+0x([0-9a-f]{1,8})\\s*\\R", Pattern.CASE_INSENSITIVE);

    private NameJudge() {}

    static Judgement client(Evidence evidence) {
        String name = Objects.requireNonNull(evidence.at().client().name(), "asked for a name only");
        Optional<List<Ipv6>> answer = NameAnswer.of(evidence.text(), name);
        return answer.map(found -> ofClient(evidence, name, found))
                .orElseGet(() -> Judgement.unread("No whole answer about " + name
                        + " was found. Copy it with the lines of the name server above."));
    }

    private static Judgement ofClient(Evidence evidence, String name, List<Ipv6> found) {
        if (found.isEmpty()) {
            return Judgement.says(
                            "DNS holds no IPv6 address of " + name + ".",
                            Set.of(Cause.F12, Cause.F16, Cause.F23, Cause.F26))
                    .leadingTo(Question.CLIENT_ADAPTER);
        }
        if (found.stream().anyMatch(evidence.at()::isClients)) {
            return Judgement.says(
                            "DNS answers an address in a client prefix.",
                            Set.of(Cause.F10, Cause.F11, Cause.F23, Cause.F26))
                    .leadingTo(Question.CONNECTIONS);
        }
        return found.stream()
                .flatMap(a -> Opening.ofAddress(evidence.at(), a).stream())
                .findFirst()
                .orElseGet(() -> elsewhere(evidence, name, found));
    }

    /** An address in none of the prefixes that clients have now, nor of its own 6to4, is one of an earlier session. */
    private static Judgement elsewhere(Evidence evidence, String name, List<Ipv6> found) {
        Optional<Ipv6> sixToFour = found.stream()
                .filter(evidence.at()::isForeignSixToFour)
                .filter(SixToFourTunnel::isOfMachine)
                .findFirst();
        if (sixToFour.isPresent()) {
            return sixToFour(name, sixToFour.get());
        }
        return evidence.at().clients().findAny().isPresent()
                ? Judgement.shows(
                        Cause.F12,
                        "DNS answers " + found.get(0) + " for " + name + ", which is in none of the client prefixes.")
                : Judgement.says("The plan knows no client prefix to compare with.", Set.of());
    }

    /** It registers, and by 6to4: no cause of the table, and no plan reaches it there (safety Y16). */
    private static Judgement sixToFour(String name, Ipv6 address) {
        return Judgement.says(
                "DNS answers " + address + " for " + name + ". " + String.join(" ", SixToFourTunnel.of(address)),
                Set.of(Cause.F10, Cause.F11, Cause.F23, Cause.F26));
    }

    static Judgement host(Evidence evidence) {
        String name = evidence.at().line().name();
        Optional<List<Ipv6>> answer = NameAnswer.of(evidence.text(), name);
        if (answer.isEmpty()) {
            return Judgement.unread(
                    "No whole answer about " + name + " was found. Copy it with the lines of the name server above.");
        }
        boolean planned =
                answer.get().stream().anyMatch(a -> evidence.at().numbered().contains(a));
        return planned
                ? Judgement.says("DNS answers the host's planned address.", Set.of(Cause.F8))
                : Judgement.shows(
                        Cause.F8,
                        "The list holds " + name + " by its name, and DNS answers "
                                + (answer.get().isEmpty()
                                        ? "no IPv6 address"
                                        : answer.get().get(0)) + ".");
    }

    static Judgement adapter(Evidence evidence) {
        return evidence.chose("off")
                ? Judgement.shows(Cause.F11, "The client's dial-up or mobile adapter does not register its address.")
                : Judgement.says("The adapter registers its addresses.", Set.of(Cause.F11))
                        .leadingTo(Question.CLIENT_BUILD);
    }

    /** An older client registers whatever the value says (facts F10). */
    static Judgement build(Evidence evidence) {
        OptionalInt build = IsatapJudge.buildNumber(evidence);
        if (build.isEmpty()) {
            return Judgement.unread("One BuildNumber was expected.");
        }
        return build.getAsInt() < BUILD_2004
                ? Judgement.says(
                        "The client runs build " + build.getAsInt()
                                + ", older than 19041 (Windows 10 2004): that value does not explain it.",
                        Set.of(Cause.F10))
                : Judgement.says("The client's build " + build.getAsInt() + " minds that value.", Set.of())
                        .leadingTo(Question.CLIENT_REGISTERS);
    }

    /** Without the value, or with another than 0, such a client skips the registration (facts F10). */
    static Judgement registers(Evidence evidence) {
        Optional<Long> value = registering(evidence.text()).findFirst();
        boolean absent = HostJudge.isAbsent(evidence.text());
        if (!absent && value.isEmpty()) {
            return Judgement.unread(
                    "The value was not found in the text. Copy it from the command to the next prompt.");
        }
        boolean off = !absent && value.filter(v -> v == 0).isPresent();
        if (off) {
            return Judgement.says("The client is told to register everywhere.", Set.of(Cause.F10));
        }
        return !evidence.trail().wasAnswered(Question.CLIENT_BUILD)
                ? Judgement.says(
                        "DisableNRPTForAdapterRegistration is not 0, which matters since Windows 10 2004 only; the client's build is not known.",
                        Set.of())
                : Judgement.shows(
                        Cause.F10,
                        "DNS holds no address of the client, and DisableNRPTForAdapterRegistration is not 0.");
    }

    /** Every value of it that the text shows. */
    static Stream<Long> registering(String text) {
        return REGISTERS
                .matcher(text)
                .results()
                .map(r -> Long.parseLong(r.group(1).toLowerCase(Locale.ROOT), 16));
    }

    static Judgement connections(Evidence evidence) {
        List<Ipv6> connected = NameAnswer.addresses(evidence.text()).toList();
        if (connected.stream().noneMatch(evidence.at()::isClients)) {
            return Judgement.unread("No address of a connected client was found in the text.");
        }
        String name = Objects.requireNonNull(evidence.at().client().name(), "asked for a name only");
        List<Ipv6> known = NameAnswer.of(evidence.trail().text(Question.CLIENT_NAME), name).orElse(List.of()).stream()
                .filter(evidence.at()::isClients)
                .toList();
        return known.stream().allMatch(connected::contains)
                ? Judgement.says("DNS answers what the client is connected with.", Set.of(Cause.F12))
                : Judgement.shows(
                        Cause.F12,
                        "DNS answers "
                                + known.stream()
                                        .filter(a -> !connected.contains(a))
                                        .findFirst()
                                        .orElseThrow() + " for " + name + ", which no connected client has.");
    }
}
