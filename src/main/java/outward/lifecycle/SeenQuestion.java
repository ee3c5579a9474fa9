package outward.lifecycle;

/** The question of a renumbering as somebody had it before them who answered, in its words. */
public record SeenQuestion(String former, String now) {}
