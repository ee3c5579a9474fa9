package outward.lifecycle.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.RenumberingWay;
import outward.lifecycle.Renumberings;
import outward.lifecycle.Said;
import outward.lifecycle.SecondDeployment;
import outward.lifecycle.SeenQuestion;

/** Reads the answer to a renumbering that a form or a program sends, as far as the question asks. */
final class RenumberingForms {
    private static final int NAME = 100;
    private static final int REASON = 400;
    private static final int SEEN = 200;

    private RenumberingForms() {}

    static Optional<Refusal> answer(Renumberings renumberings, UUID site, Sent sent) {
        Optional<RenumberingQuestion> question = renumberings.question(site);
        if (question.isEmpty()) {
            sent.errors().orThrow();
            return Optional.of(Renumberings.NONE);
        }
        var seen = new SeenQuestion(sent.line("former", SEEN), sent.line("now", SEEN));
        Optional<Refusal> other = sent.errors().isEmpty() ? question.get().refusal(seen) : Optional.empty();
        return other.isPresent()
                ? other
                : renumberings.answer(site, seen, read(question.get(), renumberings.deployment(site), sent));
    }

    private static RenumberingAnswer read(RenumberingQuestion question, String own, Sent sent) {
        RenumberingWay way = way(question, sent);
        Said said = new Said("", Instant.EPOCH, sent.line("reason", REASON));
        var answer = new RenumberingAnswer(
                way,
                way == RenumberingWay.SECOND_DEPLOYMENT ? second(own, sent) : null,
                way == RenumberingWay.CLIENTS_REFRESHED ? sent.clients("refreshed") : null,
                said);
        sent.errors().orThrow();
        return answer;
    }

    /** Behind NAT, a name settles it; what is wrong keeps the way from being used. */
    private static RenumberingWay way(RenumberingQuestion question, Sent sent) {
        if (question.behindNat()) {
            String connectTo = sent.value("connectTo");
            if (connectTo.equals("name")) {
                return RenumberingWay.DNS_ONLY;
            }
            if (!connectTo.equals("address")) {
                sent.errors().add("connectTo", "Say what clients connect to: name or address (ConnectToAddress).");
                return RenumberingWay.DNS_ONLY;
            }
        }
        Optional<RenumberingWay> way = RenumberingWay.of(sent.value("way")).filter(w -> w != RenumberingWay.DNS_ONLY);
        if (way.isEmpty()) {
            sent.errors().add("way", "Choose second-deployment or clients-refreshed.");
        }
        return way.orElse(RenumberingWay.DNS_ONLY);
    }

    private static SecondDeployment second(String own, Sent sent) {
        var second = new SecondDeployment(
                sent.line("deployment", NAME),
                sent.line("formerGroup", NAME),
                sent.line("newGroup", NAME),
                sent.line("formerPolicy", NAME),
                sent.line("newPolicy", NAME));
        if (second.name().equalsIgnoreCase(own)) {
            sent.errors()
                    .add("deployment", "That is this very deployment. Name the second one, which is set up beside it.");
        }
        if (second.formerGroup().equalsIgnoreCase(second.newGroup())) {
            sent.errors().add("newGroup", "With one group for both, its clients would have two policies.");
        }
        if (second.formerPolicy().equalsIgnoreCase(second.newPolicy())) {
            sent.errors().add("newPolicy", "The second deployment has a client policy of its own.");
        }
        return second;
    }
}
