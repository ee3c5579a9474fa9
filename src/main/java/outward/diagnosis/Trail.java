package outward.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;

/** The answers so far, each judged in the light of those before it. */
public final class Trail {
    private static final Set<DriftCode> BROKEN =
            Set.of(DriftCode.ADDRESS_MISSING, DriftCode.ADDRESS_DUPLICATE, DriftCode.SERVER_ADDRESS_128);

    private final Circumstances at;
    private final List<Judged> judged = new ArrayList<>();
    private final Set<Cause> cannotBe;
    private final Set<Cause> ruledOut = EnumSet.noneOf(Cause.class);

    Trail(Circumstances at, Set<Cause> ruledOut) {
        this.at = at;
        this.ruledOut.addAll(ruledOut);
        this.cannotBe = Opening.cannotBe(at);
    }

    void add(Judged next) {
        judged.add(next);
        ruledOut.addAll(next.judgement().ruledOut());
    }

    Circumstances at() {
        return at;
    }

    /** What the client's address is, where one was typed that is none of a client of this deployment; else empty. */
    public String clientAddress() {
        return Opening.said(at);
    }

    /** Every answer that was understood, and every question that could not be run, in order. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** What it cannot be any longer. */
    public Set<Cause> ruledOut() {
        return ruledOut.isEmpty() ? Set.of() : EnumSet.copyOf(ruledOut);
    }

    /** A later answer shows it although an earlier one seemed to rule it out. */
    void takeBack(Cause cause) {
        ruledOut.remove(cause);
    }

    boolean isOpen(Cause cause) {
        return !ruledOut.contains(cause) && !cannotBe.contains(cause);
    }

    boolean wasAsked(Question question) {
        return find(question).isPresent();
    }

    /** Whether it was answered by something that was understood. */
    boolean wasAnswered(Question question) {
        return find(question)
                .filter(j -> j.judgement().kind() == Judgement.Kind.SAYS)
                .isPresent();
    }

    private Optional<Judged> find(Question question) {
        return judged.stream().filter(j -> j.answer().question() == question).findFirst();
    }

    boolean chose(Question question, String word) {
        return find(question).filter(j -> j.answer().choice().equals(word)).isPresent();
    }

    /** What was pasted for a question; empty where nothing was. */
    String text(Question question) {
        return find(question).map(j -> j.answer().text()).orElse("");
    }

    /** What the last answer leads to. */
    @Nullable
    Question lead() {
        return judged.isEmpty()
                ? null
                : judged.get(judged.size() - 1).judgement().lead();
    }

    /** Whether the server was seen to have its planned address, in no state that keeps it from answering. */
    boolean serverIsNumbered() {
        return wasAnswered(Question.SERVER_ADDRESSES)
                && noticed().stream().noneMatch(d -> d.subject().equals(Drift.SERVER) && BROKEN.contains(d.code()));
    }

    /** Whether Windows was seen to start from another address than the planned one. */
    boolean startsElsewhere() {
        return noticed().stream().anyMatch(d -> d.code() == DriftCode.WRONG_SOURCE);
    }

    /** All that differs besides, each once. */
    public List<Drift> noticed() {
        return judged.stream()
                .flatMap(j -> j.judgement().noticed().stream())
                .distinct()
                .toList();
    }

    /** What one machine printed so far, command by command, and now this. */
    String printed(Question now, String text) {
        Stream<String> before = judged.stream()
                .filter(j -> j.answer().question().vantagePoint() == now.vantagePoint()
                        && !j.answer().text().isBlank())
                .map(j -> asked(j.answer().question(), j.answer().text()));
        return Stream.concat(before, Stream.of(asked(now, text))).collect(Collectors.joining("\n"));
    }

    /** The text behind its command, as a window shows it: so that its reader knows what was asked. */
    String asked(Question question, String text) {
        String first = Commands.of(question, at).lines().findFirst().orElse("");
        return "PS C:\\> " + first + "\n" + text;
    }
}
