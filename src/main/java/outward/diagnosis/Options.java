package outward.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The choices of questions: of those that no command answers, and those that stand beside every one. */
final class Options {
    private static final Set<Question> MAY_BE_NOTHING =
            Set.of(Question.CLIENT_SAS, Question.CLIENT_FIREWALL, Question.SERVER_RULES, Question.CLIENT_RULES);

    /** The choice of whom the command failed because the firewall service is stopped. */
    static final String STOPPED = "stopped";

    private Options() {}

    /** Where no command tells; none where text is pasted. */
    static List<Option> of(Question question) {
        return switch (question) {
            case INTERNAL_GATEWAY ->
                List.of(
                        new Option("no", "No default gateway there, and private IPv4 addresses only"),
                        new Option("yes", "A default gateway, or a public IPv4 address"));
            case POLICY_SOURCE ->
                List.of(
                        new Option(
                                "current",
                                "The controller it names holds the same version of the DirectAccess policies as the others"),
                        new Option("older", "That controller holds an older version, or replication failed"));
            case CLIENT_ADAPTER ->
                List.of(
                        new Option("on", "No such adapter, or “Register this connection's addresses in DNS” is on"),
                        new Option("off", "It is a dial-up or mobile adapter, and that is off"));
            case CAPTURE_SERVER ->
                List.of(
                        new Option("none", "None from the host's address arrives at the internal adapter"),
                        new Option("in", "They arrive, and do not leave towards the client"),
                        new Option("out", "They leave towards the client, and no answer returns"),
                        new Option("back", "The client's answer returns, and is not handed to the host"));
            case CAPTURE_CLIENT ->
                List.of(
                        new Option("none", "None from the host's address comes out of the tunnel"),
                        new Option("in", "They come out, and the client answers nothing"),
                        new Option("out", "The client answers"));
            default -> List.of();
        };
    }

    /** Those of the question, then that the command printed nothing, where that is an answer, and that it cannot be run. */
    static List<Option> besides(Question question) {
        Stream<Option> nothing = MAY_BE_NOTHING.contains(question)
                ? Stream.of(new Option(Question.NOTHING, "It printed nothing"))
                : Stream.empty();
        Stream<Option> stopped = question == Question.CLIENT_PROFILES
                ? Stream.of(new Option(STOPPED, "It failed: the firewall service is not running"))
                : Stream.empty();
        return Stream.of(
                        of(question).stream(),
                        nothing,
                        stopped,
                        Stream.of(new Option(Question.NOT_RUN, "I cannot run this")))
                .flatMap(s -> s)
                .toList();
    }
}
