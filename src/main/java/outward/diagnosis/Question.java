package outward.diagnosis;

import static outward.observed.drift.Cause.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outward.observed.drift.Cause;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;

/** What a check may ask: on which machine, which causes its answer is about, and why. Commands read only. */
@SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
public enum Question {
    HOST_SWITCH(VantagePoint.HOST, "IPv6 may be switched off in the registry.", F6),
    HOST_ADDRESSES(VantagePoint.HOST, "Another machine may have the host's address.", F25),
    HOST_ROUTES(
            VantagePoint.HOST,
            "The host may have no route to the clients, or one that leads elsewhere.",
            F3,
            F17,
            F18,
            F26),
    HOST_KEPT_ROUTES(
            VantagePoint.HOST, "A route that was added to the active store only is gone after a restart.", F24),
    HOST_CHOICE(
            VantagePoint.HOST,
            "Windows may start towards the client from another address, or by another route.",
            F3,
            F12),
    HOST_REACHES_SERVER(
            VantagePoint.HOST, "A firewall or router without IPv6 may stand between the host and the server.", F5),
    HOST_ISATAP(VantagePoint.HOST, "ISATAP is off by default since Windows 10 1703.", F19),
    HOST_ADAPTERS(VantagePoint.HOST, "An ISATAP adapter without its router is disconnected.", F19),
    HOST_BUILD(VantagePoint.HOST, "Windows 10 before 1703 resolves names wrongly over ISATAP.", F20),
    CLIENT_NAME(
            VantagePoint.HOST,
            "DNS may hold no address of the client, or one of an earlier session.",
            F10,
            F11,
            F12,
            F16,
            F23,
            F26),
    SERVER_DEPLOYMENT(
            VantagePoint.SERVER,
            "The server may stand otherwise in the network than the plan says.",
            F1,
            F17,
            F18,
            F22,
            F28),
    SERVER_ROUTES(
            VantagePoint.SERVER,
            "The route to the clients may be missing or not published, or a default gateway may lead inwards.",
            F4,
            F21),
    SERVER_ADDRESSES(VantagePoint.SERVER, "With the length 128 the server has no way back to the hosts.", F2),
    SERVER_INTERFACES(
            VantagePoint.SERVER,
            "The server's adapters have to forward, the one of IP-HTTPS to advertise too.",
            F2,
            F4),
    INTERNAL_GATEWAY(VantagePoint.SERVER, "Answers to clients may leave by a gateway of the internal adapter.", F21),
    LIST(
            VantagePoint.SERVER,
            "A host outside the management servers list reaches clients only after a user has logged on.",
            F7,
            F8),
    HOST_NAME(
            VantagePoint.SERVER,
            "The list holds the host by its name; without an IPv6 address in DNS that became one of NAT64.",
            F8),
    SERVER_RULES(VantagePoint.SERVER, "The policy with the host's address may not have reached the server.", F9, F27),
    CLIENT_RULES(VantagePoint.CLIENT, "The policy with the host's address may not have reached the client.", F9, F27),
    POLICY_SOURCE(VantagePoint.CLIENT_AND_CONTROLLER, "A domain controller may still hand out an old policy.", F9, F27),
    CONNECTIONS(VantagePoint.SERVER, "The address in DNS may be that of a session that ended.", F12),
    CLIENT_ADDRESSES(
            VantagePoint.CLIENT,
            "The client may have IPv6 from its own router, or Teredo of somebody else.",
            F13,
            F16,
            F26),
    CLIENT_PROFILES(VantagePoint.CLIENT, "Where the firewall is off there is no IPsec at all.", F15),
    CLIENT_FIREWALL(
            VantagePoint.CLIENT,
            "The rule that lets the host in has to name its address, for the Private and the Public profile.",
            F13),
    CLIENT_SAS(
            VantagePoint.CLIENT,
            "Ping needs no IPsec; sessions do. Run it while the host tries to open a session.",
            F14),
    CLIENT_ADAPTER(VantagePoint.CLIENT, "A dial-up or mobile adapter may not register its address.", F11),
    CLIENT_BUILD(VantagePoint.CLIENT, "Clients register less by themselves since Windows 10 2004 only.", F10),
    CLIENT_REGISTERS(
            VantagePoint.CLIENT,
            "Since Windows 10 2004 clients do not register with the name servers of DirectAccess by themselves.",
            F10),
    CAPTURE_SERVER(VantagePoint.SERVER, "Where packets are lost tells what loses them.", F2, F4, F5),
    CAPTURE_CLIENT(VantagePoint.CLIENT, "What leaves the server and is not answered is lost at the client.", F13, F14);

    /** The choice of whoever cannot run the command. */
    public static final String NOT_RUN = "not-run";
    /** The choice of whom the command printed nothing. */
    public static final String NOTHING = "nothing";

    private final VantagePoint vantagePoint;
    private final String why;
    private final Set<Cause> about;

    Question(VantagePoint vantagePoint, String why, Cause... about) {
        this.vantagePoint = vantagePoint;
        this.why = why;
        this.about = Set.of(about);
    }

    /** The one with that word; empty for any other text. */
    public static Optional<Question> of(String word) {
        return Stream.of(values()).filter(q -> q.word().equals(word)).findFirst();
    }

    /** Its word in forms and programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its command is run. */
    public VantagePoint vantagePoint() {
        return vantagePoint;
    }

    /** Why it is asked. */
    public String why() {
        return why;
    }

    /** The causes that its answer is about. */
    public Set<Cause> about() {
        return about;
    }

    /** Its choices, and those that stand beside every question. */
    public List<Option> choices() {
        return Options.besides(this);
    }

    /** Whether text is wanted; else one of the choices. */
    public boolean wantsText() {
        return Options.of(this).isEmpty();
    }

    /** Whether that word is a choice here. */
    public boolean offers(String choice) {
        return choices().stream().anyMatch(o -> o.word().equals(choice));
    }

    /** Whether its text may be kept as an observation of the host or the server. */
    public boolean isKept() {
        return wantsText() && (vantagePoint == VantagePoint.HOST || vantagePoint == VantagePoint.SERVER);
    }

    /** Whether the host prints it. */
    public boolean isOfHost() {
        return vantagePoint == VantagePoint.HOST;
    }

    Judgement judge(Evidence evidence) {
        if (evidence.answer().isNotRun()) {
            return Judgement.notRun();
        }
        return refusal(evidence).orElseGet(() -> Judges.of(this).judge(evidence));
    }

    /** What another machine printed, or what contradicts itself, is not judged. */
    private static Optional<Judgement> refusal(Evidence evidence) {
        if (evidence.text().isBlank()) {
            return Optional.empty();
        }
        HostState state = HostReport.read(evidence.text());
        return Speaker.refusal(evidence, state).or(() -> TwoAnswers.refusal(evidence, state));
    }
}
