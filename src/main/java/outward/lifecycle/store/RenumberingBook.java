package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Sites;
import outward.finding.rules.Renumbering;
import outward.lifecycle.ClientCount;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.Renumberings;
import outward.lifecycle.Said;
import outward.lifecycle.SeenQuestion;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Waivers;
import outward.tenant.CurrentMember;

/** Keeps answers to renumberings; each settles the finding in its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RenumberingBook implements Renumberings, LifeGate {
    private final RenumberingStore store;
    private final RefreshedClients refreshed;
    private final Plans plans;
    private final Sites sites;
    private final Waivers waivers;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;

    RenumberingBook(
            RenumberingStore store,
            RefreshedClients refreshed,
            Plans plans,
            Sites sites,
            Waivers waivers,
            AuditTrail audit,
            CurrentMember member,
            Clock clock) {
        this.store = store;
        this.refreshed = refreshed;
        this.plans = plans;
        this.sites = sites;
        this.waivers = waivers;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public Optional<RenumberingQuestion> question(UUID site) {
        return plans.frame(site).flatMap(RenumberingQuestion::of);
    }

    @Override
    public String deployment(UUID site) {
        return sites.find(site).orElseThrow(NotFound::new).entry().deployment();
    }

    @Override
    public List<RenumberingAnswer> answers(UUID site, RenumberingQuestion question) {
        return store.answers(site, question);
    }

    private @Nullable RenumberingAnswer last(UUID site, RenumberingQuestion question) {
        List<RenumberingAnswer> answers = store.answers(site, question);
        return answers.isEmpty() ? null : answers.get(answers.size() - 1);
    }

    @Override
    public Optional<Refusal> answer(UUID site, SeenQuestion seen, RenumberingAnswer answer) {
        PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
        Optional<RenumberingQuestion> asked = RenumberingQuestion.of(head.frame());
        Optional<Refusal> refusal = asked.map(question -> question.refusal(seen)
                        .or(() -> question.refusal(answer.way()))
                        .or(() -> forgotten(site, question, answer)))
                .orElse(Optional.of(NONE));
        if (refusal.isEmpty()) {
            keep(head, asked.orElseThrow(), answer);
        }
        return refusal;
    }

    private Optional<Refusal> forgotten(UUID site, RenumberingQuestion question, RenumberingAnswer answer) {
        ClientCount count = answer.refreshed();
        return count == null ? Optional.empty() : refreshed.forgotten(site, question, count);
    }

    private void keep(PlanHead head, RenumberingQuestion question, RenumberingAnswer given) {
        Said said = new Said(
                member.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                given.said().text());
        var answer = new RenumberingAnswer(given.way(), given.second(), given.refreshed(), said);
        RenumberingAnswer before = last(head.site(), question);
        store.add(head.site(), question, answer);
        waivers.settle(head.site(), Renumbering.CODE, answer.words());
        audit.record("renumbering.answer", Subject.site(head.site(), head.customer()), before, answer, said.text());
    }

    /**
     * Clients fetch the new policy once the server has moved: it is called applied when none is left without. Before, the
     * list of those not yet refreshed is all that can be had (safety Y21).
     */
    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        return act == LifeAct.APPLY
                ? asked(site, life)
                        .flatMap(
                                question -> refreshed.left(site, life.revision().number(), question))
                : Optional.empty();
    }

    /** Of the revision itself: the site may be planned with something else by now. */
    private Optional<RenumberingQuestion> asked(UUID site, Life life) {
        return plans.find(site, life.revision().number()).flatMap(plan -> RenumberingQuestion.of(plan.frame()));
    }
}
