package outward.diagnosis;

import static outward.diagnosis.Question.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outward.observed.drift.Cause;

/** What somebody sees who cannot manage a client, and what is asked then, in this order. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum Symptom {
    NOTHING_WORKS(
            "Nothing works, not even ping",
            HOST_SWITCH,
            HOST_ADDRESSES,
            HOST_ISATAP,
            HOST_ADAPTERS,
            HOST_ROUTES,
            CLIENT_ADDRESSES,
            SERVER_DEPLOYMENT,
            SERVER_ROUTES,
            SERVER_ADDRESSES,
            SERVER_INTERFACES,
            INTERNAL_GATEWAY,
            HOST_REACHES_SERVER,
            LIST,
            CAPTURE_SERVER,
            CAPTURE_CLIENT,
            CLIENT_PROFILES,
            CLIENT_FIREWALL,
            CLIENT_SAS,
            SERVER_RULES,
            CLIENT_RULES),
    ONLY_PING(
            "Ping works, Remote Desktop, file shares and WinRM do not",
            CLIENT_PROFILES,
            CLIENT_FIREWALL,
            CLIENT_SAS,
            LIST,
            SERVER_RULES,
            CLIENT_RULES,
            HOST_CHOICE,
            CAPTURE_CLIENT),
    AFTER_LOGON("It works only after a user has logged on", LIST, SERVER_RULES, CLIENT_RULES, HOST_CHOICE),
    BY_ADDRESS(
            "It works by the client's address, not by its name",
            CLIENT_NAME,
            CLIENT_ADAPTER,
            CLIENT_BUILD,
            CLIENT_REGISTERS,
            CONNECTIONS,
            HOST_BUILD),
    VANISH(
            "Packets reach the server and vanish",
            SERVER_DEPLOYMENT,
            SERVER_ROUTES,
            SERVER_ADDRESSES,
            SERVER_INTERFACES,
            INTERNAL_GATEWAY,
            CLIENT_ADDRESSES,
            LIST,
            SERVER_RULES,
            CLIENT_RULES,
            CAPTURE_SERVER,
            CAPTURE_CLIENT,
            CLIENT_PROFILES,
            CLIENT_FIREWALL,
            CLIENT_SAS),
    UNTIL_RESTART(
            "It worked until a machine was restarted",
            HOST_KEPT_ROUTES,
            HOST_ISATAP,
            HOST_ADAPTERS,
            HOST_ROUTES,
            HOST_SWITCH,
            HOST_ADDRESSES,
            SERVER_ROUTES,
            SERVER_ADDRESSES,
            SERVER_INTERFACES,
            INTERNAL_GATEWAY,
            CLIENT_PROFILES),
    UNTIL_RENUMBERED(
            "It worked until addresses changed",
            HOST_ROUTES,
            HOST_ADDRESSES,
            CLIENT_NAME,
            CLIENT_ADAPTER,
            CLIENT_BUILD,
            CLIENT_REGISTERS,
            CONNECTIONS,
            SERVER_DEPLOYMENT,
            LIST,
            SERVER_RULES,
            CLIENT_RULES,
            CLIENT_FIREWALL),
    SOME_CLIENTS(
            "Only some clients cannot be managed",
            CLIENT_ADDRESSES,
            CLIENT_PROFILES,
            SERVER_DEPLOYMENT,
            HOST_ROUTES,
            CLIENT_FIREWALL,
            CLIENT_RULES,
            CLIENT_NAME,
            CLIENT_ADAPTER,
            CLIENT_BUILD,
            CLIENT_REGISTERS,
            CONNECTIONS,
            CLIENT_SAS,
            CAPTURE_SERVER,
            CAPTURE_CLIENT),
    THIS_HOST(
            "Only this host cannot manage clients",
            HOST_SWITCH,
            HOST_ADDRESSES,
            HOST_ISATAP,
            HOST_ADAPTERS,
            HOST_ROUTES,
            HOST_KEPT_ROUTES,
            HOST_CHOICE,
            SERVER_ADDRESSES,
            HOST_REACHES_SERVER,
            LIST,
            SERVER_RULES,
            CLIENT_FIREWALL,
            HOST_BUILD),
    OTHER_SUBNETS(
            "Only hosts on other subnets cannot manage clients",
            HOST_ROUTES,
            SERVER_ROUTES,
            SERVER_ADDRESSES,
            HOST_REACHES_SERVER,
            INTERNAL_GATEWAY,
            CLIENT_FIREWALL,
            CAPTURE_SERVER);

    private final String label;
    private final List<Question> questions;

    Symptom(String label, Question... questions) {
        this.label = label;
        this.questions = List.of(questions);
    }

    /** The one with that word; empty for any other text. */
    public static Optional<Symptom> of(String word) {
        return Stream.of(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** Its word in forms and programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a person says it. */
    public String label() {
        return label;
    }

    /** What is asked, in order; one whose causes are all ruled out, or that does not apply, is left out. */
    public List<Question> questions() {
        return questions;
    }

    /** The causes that its questions are about. */
    public Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        questions.forEach(q -> causes.addAll(q.about()));
        return causes;
    }
}
