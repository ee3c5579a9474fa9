package outward.plan.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Refusal;
import outward.answer.RevisionNumber;
import outward.ledger.Ledger;
import outward.plan.Approver;
import outward.plan.ChangeSet;
import outward.plan.ChangeSets;
import outward.plan.HostChange;
import outward.plan.Intended;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.Lives;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.RevisionState;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;
import outward.tenant.Right;

/** Loads what the page of a plan revision shows to this reader. */
@Singleton
@Transactional
class RevisionPages {
    /** What has a button here. */
    private static final List<LifeAct> BUTTONS = List.of(
            LifeAct.ASK,
            LifeAct.APPROVE,
            LifeAct.DECLINE,
            LifeAct.DISCARD,
            LifeAct.BEGIN,
            LifeAct.APPLY,
            LifeAct.VERIFY,
            LifeAct.RETURN);

    private final Portfolio portfolio;
    private final Plans plans;
    private final Lives lives;
    private final Ledger ledger;
    private final CurrentMember member;

    RevisionPages(Portfolio portfolio, Plans plans, Lives lives, Ledger ledger, CurrentMember member) {
        this.portfolio = portfolio;
        this.plans = plans;
        this.lives = lives;
        this.ledger = ledger;
        this.member = member;
    }

    /** The page; what is not there or not yours is not found, and so is what is no number. */
    RevisionPage page(String site, String revision, RevisionPage.Entered entered) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        int number = RevisionNumber.find(revision).orElseThrow(NotFound::new);
        Life life = lives.find(found.id(), number).orElseThrow(NotFound::new);
        Plan plan = plans.find(found.id(), number).orElseThrow(NotFound::new);
        boolean scripts = plan.handsOver();
        UUID person = lives.person();
        boolean awaiting = life.state() == RevisionState.AWAITING_APPROVAL;
        boolean own = awaiting && person.equals(life.asked().orElseThrow().person());
        return new RevisionPage(
                found,
                life,
                changes(plan),
                ledger.find(found.id(), number).orElse(null),
                offered(found.id(), life, person, scripts),
                own,
                life.state() == RevisionState.DRAFT && member.isWriter() && !scripts,
                notBack(found.id(), life),
                own ? others(found.id(), person) : List.of(),
                entered);
    }

    private ChangeSet changes(Plan plan) {
        int number = plan.revision().number();
        if (number > 1) {
            return ChangeSets.between(plans.find(plan.site(), number - 1).orElseThrow(NotFound::new), plan);
        }
        Stream<HostChange> added = plan.design().hosts().stream().map(line -> new HostChange(null, line));
        return ChangeSets.between(null, plan.frame(), added.toList());
    }

    private List<LifeAct> offered(UUID site, Life life, UUID person, boolean scripts) {
        return BUTTONS.stream()
                .filter(act -> member.may(act.isApprovers() ? Right.APPROVE : Right.WRITE))
                .filter(act -> life.refusal(new Intended(act, life.revision().hash(), ""), person, scripts)
                        .or(() -> lives.refusal(site, life, act))
                        .isEmpty())
                .toList();
    }

    /** That nothing was begun since needs no words. */
    private @Nullable Refusal notBack(UUID site, Life life) {
        Intended back = new Intended(LifeAct.RETURN, life.revision().hash(), "");
        boolean newest = ledger.progress(site)
                .filter(progress -> progress.revision() == life.revision().number())
                .isPresent();
        return newest
                        || !member.isWriter()
                        || life.refusal(back, lives.person(), true).isPresent()
                ? null
                : lives.refusal(site, life, LifeAct.RETURN).orElse(null);
    }

    private List<String> others(UUID site, UUID person) {
        return lives.approvers(site).stream()
                .filter(approver -> !approver.person().equals(person))
                .map(Approver::name)
                .toList();
    }
}
