package outward.diagnosis;

/** Whether a question makes sense here: what no plan, client or earlier answer gives a reason for is not asked. */
final class Applies {
    private Applies() {}

    static boolean to(Question question, Trail trail) {
        return !trail.wasAsked(question)
                && question.about().stream().anyMatch(trail::isOpen)
                && fits(question, trail)
                && (!question.wantsText() || !Commands.of(question, trail.at()).isEmpty());
    }

    private static boolean fits(Question question, Trail trail) {
        Circumstances at = trail.at();
        return switch (question) {
            case HOST_ISATAP, HOST_ADAPTERS, HOST_BUILD -> at.isIsatap();
            case HOST_KEPT_ROUTES -> at.hasRoutes();
            case HOST_CHOICE -> at.client().address() != null;
            case SERVER_ADDRESSES -> at.frame().server().address() != null;
            case HOST_REACHES_SERVER -> at.frame().server().address() != null && !at.isIsatap();
            case LIST, SERVER_RULES, CLIENT_RULES, CLIENT_FIREWALL -> at.isNumbered();
            case CLIENT_NAME -> at.client().name() != null;
            case CLIENT_ADAPTER, CLIENT_BUILD, CLIENT_REGISTERS, CONNECTIONS -> trail.wasAnswered(Question.CLIENT_NAME);
            case CAPTURE_CLIENT -> at.symptom() == Symptom.ONLY_PING || trail.chose(Question.CAPTURE_SERVER, "out");
            default -> true;
        };
    }
}
