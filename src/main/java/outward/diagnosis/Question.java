package outward.diagnosis;

import static outward.observed.drift.Cause.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outward.observed.drift.Cause;

/** What a check may ask: on which machine, which causes its answer is about, and why. Commands read only. */
@SuppressWarnings("ImmutableEnumChecker") // sets and lists that cannot be changed, judges without state
public enum Question {
    HOST_SWITCH(Machine.HOST, HostJudge::ipv6Switch, "IPv6 may be switched off in the registry.", F6),
    HOST_ADDRESSES(Machine.HOST, HostJudge::addresses, "Another machine may have the host's address.", F25),
    HOST_ROUTES(
            Machine.HOST,
            HostJudge::routes,
            "The host may have no route to the clients, or one that leads elsewhere.",
            F3,
            F17,
            F18,
            F26),
    HOST_KEPT_ROUTES(
            Machine.HOST,
            HostJudge::keptRoutes,
            "A route that was added to the active store only is gone after a restart.",
            F24),
    HOST_CHOICE(
            Machine.HOST,
            HostJudge::choice,
            "Windows may start towards the client from another address, or by another route.",
            F3,
            F12),
    HOST_REACHES_SERVER(
            Machine.HOST,
            HostJudge::reachesServer,
            "A firewall or router without IPv6 may stand between the host and the server.",
            F5),
    HOST_ISATAP(Machine.HOST, HostJudge::isatap, "ISATAP is off by default since Windows 10 1703.", F19),
    HOST_ADAPTERS(Machine.HOST, HostJudge::adapters, "An ISATAP adapter without its router is disconnected.", F19),
    HOST_BUILD(Machine.HOST, HostJudge::build, "Windows 10 before 1703 resolves names wrongly over ISATAP.", F20),
    CLIENT_NAME(
            Machine.HOST,
            NameJudge::client,
            "DNS may hold no address of the client, or one of an earlier session.",
            F10,
            F11,
            F12,
            F16,
            F23,
            F26),
    SERVER_DEPLOYMENT(
            Machine.SERVER,
            DeploymentJudge::deployment,
            "The server may stand otherwise in the network than the plan says.",
            F1,
            F17,
            F18,
            F22,
            F28),
    SERVER_ROUTES(
            Machine.SERVER,
            ServerJudge::routes,
            "The route to the clients may be missing or not published, or a default gateway may lead inwards.",
            F4,
            F21),
    SERVER_ADDRESSES(
            Machine.SERVER, ServerJudge::addresses, "With the length 128 the server has no way back to the hosts.", F2),
    SERVER_INTERFACES(
            Machine.SERVER,
            ServerJudge::interfaces,
            "The server's adapters have to forward, the one of IP-HTTPS to advertise too.",
            F2,
            F4),
    INTERNAL_GATEWAY(
            Machine.SERVER,
            CaptureJudge::gateway,
            "Answers to clients may leave by a gateway of the internal adapter.",
            List.of(
                    new Option("no", "No default gateway there, and private IPv4 addresses only"),
                    new Option("yes", "A default gateway, or a public IPv4 address")),
            F21),
    LIST(
            Machine.SERVER,
            ServerJudge::list,
            "A host outside the management servers list reaches clients only after a user has logged on.",
            F7,
            F8),
    HOST_NAME(
            Machine.SERVER,
            NameJudge::host,
            "The list holds the host by its name; without an IPv6 address in DNS that became one of NAT64.",
            F8),
    SERVER_RULES(
            Machine.SERVER,
            PolicyJudge::rules,
            "The policy with the host's address may not have reached the server.",
            F9,
            F27),
    CLIENT_RULES(
            Machine.CLIENT,
            PolicyJudge::rules,
            "The policy with the host's address may not have reached the client.",
            F9,
            F27),
    POLICY_SOURCE(
            Machine.CLIENT_AND_CONTROLLER,
            PolicyJudge::source,
            "A domain controller may still hand out an old policy.",
            List.of(
                    new Option(
                            "current",
                            "The controller it names holds the same version of the DirectAccess policies as the others"),
                    new Option("older", "That controller holds an older version, or replication failed")),
            F9,
            F27),
    CONNECTIONS(Machine.SERVER, NameJudge::connections, "The address in DNS may be that of a session that ended.", F12),
    CLIENT_ADDRESSES(
            Machine.CLIENT,
            ClientJudge::addresses,
            "The client may have IPv6 from its own router, or Teredo of somebody else.",
            F16,
            F26),
    CLIENT_PROFILES(Machine.CLIENT, ClientJudge::profiles, "Where the firewall is off there is no IPsec at all.", F15),
    CLIENT_FIREWALL(
            Machine.CLIENT,
            ClientJudge::firewall,
            "The rule that lets the host in has to name its address, for the Private and the Public profile.",
            F13),
    CLIENT_SAS(
            Machine.CLIENT,
            ClientJudge::associations,
            "Ping needs no IPsec; sessions do. Run it while the host tries to open a session.",
            F14),
    CLIENT_ADAPTER(
            Machine.CLIENT,
            NameJudge::adapter,
            "A dial-up or mobile adapter may not register its address.",
            List.of(
                    new Option("on", "No such adapter, or “Register this connection's addresses in DNS” is on"),
                    new Option("off", "It is a dial-up or mobile adapter, and that is off")),
            F11),
    CLIENT_REGISTERS(
            Machine.CLIENT,
            NameJudge::registers,
            "Since Windows 10 2004 clients do not register with the name servers of DirectAccess by themselves.",
            F10),
    CAPTURE_SERVER(
            Machine.SERVER,
            CaptureJudge::server,
            "Where packets are lost tells what loses them.",
            List.of(
                    new Option("none", "None from the host's address arrives at the internal adapter"),
                    new Option("in", "They arrive, and do not leave towards the client"),
                    new Option("out", "They leave towards the client, and no answer returns"),
                    new Option("back", "The client's answer returns, and is not handed to the host")),
            F2,
            F4,
            F5),
    CAPTURE_CLIENT(
            Machine.CLIENT,
            CaptureJudge::client,
            "What leaves the server and is not answered is lost at the client.",
            List.of(
                    new Option("none", "None from the host's address comes out of the tunnel"),
                    new Option("in", "They come out, and the client answers nothing"),
                    new Option("out", "The client answers")),
            F13,
            F14);

    /** The choice of whoever cannot run the command. */
    public static final String NOT_RUN = "not-run";
    /** The choice of whom the command printed nothing. */
    public static final String NOTHING = "nothing";

    private final Machine machine;
    private final Judge judge;
    private final String why;
    private final List<Option> options;
    private final Set<Cause> about;

    Question(Machine machine, Judge judge, String why, Cause... about) {
        this(machine, judge, why, List.of(), about);
    }

    Question(Machine machine, Judge judge, String why, List<Option> options, Cause... about) {
        this.machine = machine;
        this.judge = judge;
        this.why = why;
        this.options = options;
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
    public Machine machine() {
        return machine;
    }

    /** Why it is asked. */
    public String why() {
        return why;
    }

    /** Its choices where no command tells; none where text is pasted. */
    public List<Option> options() {
        return options;
    }

    /** Whether text is wanted. */
    public boolean wantsText() {
        return options.isEmpty();
    }

    /** Whether a command that prints nothing is an answer. */
    public boolean mayBeNothing() {
        return this == CLIENT_SAS || this == CLIENT_FIREWALL || this == SERVER_RULES || this == CLIENT_RULES;
    }

    /** The causes that its answer is about. */
    public Set<Cause> about() {
        return about;
    }

    /** Whether that word is a choice here, the two that are no answer among them. */
    public boolean offers(String choice) {
        return choice.equals(NOT_RUN)
                || (choice.equals(NOTHING) && mayBeNothing())
                || options.stream().anyMatch(o -> o.word().equals(choice));
    }

    Judgement judge(Evidence evidence) {
        return evidence.answer().isNotRun() ? Judgement.notRun() : judge.judge(evidence);
    }
}
