package outward.runbook.document;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import outward.runbook.Runbook;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.step.StepBook;

/** The runbook itself: facts, what to confirm first, the steps in order, the steps back. */
public final class RunbookDocument {
    private RunbookDocument() {}

    /** The document of this scope; of a refused plan it says why and what fits. */
    public static Document of(Scope scope) {
        Runbook runbook = StepBook.runbook(scope);
        return new Document(
                "runbook",
                "Runbook: managing DirectAccess clients from " + scope.plan().siteName(),
                Running.lines(scope),
                () -> sections(runbook));
    }

    private static Stream<String> sections(Runbook runbook) {
        Stream<String> opening = Opening.sections(runbook);
        return Stream.of(
                        opening,
                        RenumberingSection.of(runbook),
                        Stream.of("## Steps\n\n"),
                        numbered("", runbook.steps()),
                        back(runbook))
                .flatMap(s -> s);
    }

    private static Stream<String> back(Runbook runbook) {
        return runbook.backOut().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                "## Back-out\n\nIn this order: names, firewall, management servers list, hosts, router advertisements,"
                                        + " network routes, and the server last.\n\n"),
                        numbered("B", runbook.stepsBack()));
    }

    private static Stream<String> numbered(String letter, Stream<Step> steps) {
        AtomicInteger number = new AtomicInteger();
        return steps.map(step -> StepSection.of(letter + number.incrementAndGet(), step));
    }
}
