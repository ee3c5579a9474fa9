package outward.runbook.document;

import java.util.List;
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
                Cover.of(scope),
                Running.lines(scope),
                () -> parts(runbook));
    }

    /** The pictures in it. */
    public static List<Figure> figures(Scope scope) {
        return Stream.concat(Stream.of(TopologySection.figure(scope)), PlanSection.maps(scope).stream())
                .toList();
    }

    private static Stream<Part> parts(Runbook runbook) {
        return Stream.of(
                        Opening.parts(runbook),
                        RenumberingSection.of(runbook).map(Part::new),
                        Stream.of(new Part("## Steps\n\n")),
                        numbered("", runbook.steps()),
                        back(runbook),
                        Closing.parts(runbook.scope()))
                .flatMap(s -> s);
    }

    private static Stream<Part> back(Runbook runbook) {
        return runbook.backOut().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Part(
                                "## Back-out\n\nIn this order: " + runbook.orderBack() + ".\n\n", Part.Place.NEW_PAGE)),
                        numbered("B", runbook.stepsBack()));
    }

    private static Stream<Part> numbered(String letter, Stream<Step> steps) {
        AtomicInteger number = new AtomicInteger();
        return steps.map(step -> new Part(
                StepSection.of(letter + number.incrementAndGet(), step),
                step.key().isOfOneHost() ? Part.Place.OWN_PAGE : Part.Place.RUNS_ON));
    }
}
