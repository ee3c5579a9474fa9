package outward.lifecycle.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;
import outward.answer.RevisionNumber;
import outward.lifecycle.ClientCount;
import outward.lifecycle.Readiness;
import outward.lifecycle.ReadinessQuestion;
import outward.lifecycle.ReadinessReply;
import outward.lifecycle.Remaining;
import outward.lifecycle.RetirementIntent;
import outward.lifecycle.RetirementStep;
import outward.lifecycle.Retirements;

/** Carries out what a form or a program asks of a retirement. */
final class RetirementForms {
    private static final int NOTE = 400;

    private RetirementForms() {}

    /** Answers a question of readiness; nothing speaks against an answer. */
    static Optional<Refusal> answer(Readiness readiness, UUID site, Sent sent) {
        Optional<ReadinessQuestion> question = ReadinessQuestion.of(sent.value("question"));
        Optional<ReadinessReply> reply = ReadinessReply.of(sent.value("reply"));
        if (question.isEmpty()) {
            sent.errors().add("question", "There is no such question.");
        }
        if (reply.isEmpty()) {
            sent.errors().add("reply", "Answer yes, no or unknown.");
        }
        String note = sent.value("note").isEmpty() ? "" : sent.line("note", NOTE);
        sent.errors().orThrow();
        readiness.answer(site, question.orElseThrow(), reply.orElseThrow(), note);
        return Optional.empty();
    }

    static Optional<Refusal> begin(Retirements retirements, UUID site, Sent sent) {
        String reason = sent.reason();
        Remaining remaining = Remaining.of(sent.value("remaining")).orElse(null);
        if (remaining == null) {
            sent.errors().add("remaining", "Say what remains: nothing, deployment or entry-point.");
        }
        LocalDate planned = sent.day("plannedOn");
        sent.errors().orThrow();
        return retirements.begin(site, new RetirementIntent(reason, Objects.requireNonNull(remaining), planned));
    }

    static Optional<Refusal> record(Retirements retirements, UUID site, Sent sent) {
        int seen = seen(sent);
        RetirementStep step = RetirementStep.of(sent.value("step")).orElse(null);
        if (step == null) {
            sent.errors()
                    .add(
                            "step",
                            "Known are clients-out, policy-gone, uninstall, restore-remaining and network-location.");
        }
        String evidence = sent.evidence();
        ClientCount policy = step != null && step.counts() ? sent.clients("gone") : null;
        sent.errors().orThrow();
        return retirements.record(site, seen, Objects.requireNonNull(step), evidence, policy);
    }

    static Optional<Refusal> end(Retirements retirements, UUID site, Sent sent) {
        int seen = seen(sent);
        String reason = sent.reason();
        sent.errors().orThrow();
        return retirements.end(site, seen, reason);
    }

    /** The number of the retirement that was seen. */
    private static int seen(Sent sent) {
        Optional<Integer> number = RevisionNumber.find(sent.value("retirement"));
        if (number.isEmpty()) {
            sent.errors().add("retirement", "The number of the retirement that you saw is wanted.");
        }
        return number.orElse(0);
    }
}
