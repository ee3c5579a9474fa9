package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked before a site's clients move to Always On VPN; yes means that nothing more is to be found out. */
public enum ReadinessQuestion {
    CLIENT_LIST(
            "Is there a list of every client that holds the DirectAccess policy?",
            "nothing is removed while one client still holds it (field experience)"),
    CLIENT_EDITIONS(
            "Is the Windows edition and version of each of these clients written down?",
            "Microsoft, Windows Server, DirectAccess, 16 November 2022: DirectAccess clients are Enterprise editions"),
    SERVER_RELEASE(
            "Is it looked up with Microsoft lifecycle how long the server's Windows Server release is supported?",
            "Microsoft, KB 5103659, 11 June 2026: supported for the life of existing releases"),
    ENTRA_PRIVATE_ACCESS(
            "Is it settled whether these clients get Entra Private Access? It cannot run beside DirectAccess: that comes off"
                    + " first, then two restarts.",
            "Microsoft, Entra migration page, 13 March 2026"),
    MANAGEMENT(
            "Is written down what the management hosts of this site do on clients, so that each of it is tested with the"
                    + " successor?",
            "a question of planning, from nobody's page"),
    BEFORE_SIGN_IN(
            "Was one client managed through the successor before a user signed in, if that is needed here?",
            "a question of planning, from nobody's page"),
    OTHERS(
            "Is it known which other deployments and entry points share groups, policies or the network location server with"
                    + " this one?",
            "Microsoft: Plan a multisite deployment, step 3");

    private final String words;
    private final String source;

    ReadinessQuestion(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** The question. */
    public String words() {
        return words;
    }

    /** Why it is asked. */
    public String source() {
        return source;
    }

    /** The word used in the database, the API and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The question with that word. */
    public static Optional<ReadinessQuestion> of(String word) {
        return Stream.of(values()).filter(q -> q.word().equals(word)).findFirst();
    }
}
