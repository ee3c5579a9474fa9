package outward.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people and programs can be told of. */
public enum NoticeKind {
    AWAITING_APPROVAL("Awaiting approval", "Somebody asks for approval of a plan."),
    SUPERSEDED(
            "Superseded",
            "A plan that was asked for, approved or being applied was overtaken by another before it was finished."),
    DRIFT_FOUND("Drift found", "A machine differs from its plan in what was not seen before."),
    PROOF_AGEING("Proof ageing", "What proves a site stops counting within two weeks, or has stopped."),
    WAIVER_EXPIRY(
            "Waiver expiring", "A finding that was accepted until a day counts again within a week, or counts again.");

    private final String label;
    private final String about;

    NoticeKind(String label, String about) {
        this.label = label;
        this.about = about;
    }

    /** In a word, for people. */
    public String label() {
        return label;
    }

    /** What it is, in a sentence. */
    public String about() {
        return about;
    }

    /** The word used in forms, in the database and in what webhooks send. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that word, if it is one. */
    public static Optional<NoticeKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind with that word, as the database gives it. */
    public static NoticeKind of(String word) {
        return find(word).orElseThrow();
    }
}
