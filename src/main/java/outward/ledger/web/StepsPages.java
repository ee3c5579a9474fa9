package outward.ledger.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Paging;
import outward.answer.PathId;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.ledger.StepFilter;
import outward.ledger.StepLists;
import outward.ledger.StepTotals;
import outward.ledger.Tick;
import outward.plan.Lives;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;

/** Loads a part of a revision's steps for its page. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class StepsPages {
    private final Portfolio portfolio;
    private final Lives lives;
    private final Ledger ledger;
    private final StepLists lists;
    private final Begun begun;
    private final CurrentMember member;

    StepsPages(Portfolio portfolio, Lives lives, Ledger ledger, StepLists lists, Begun begun, CurrentMember member) {
        this.portfolio = portfolio;
        this.lives = lives;
        this.ledger = ledger;
        this.lists = lists;
        this.begun = begun;
        this.member = member;
    }

    /** A wrong page number is told after what is not there. */
    StepsPage page(AskedSteps asked) {
        return page(asked.site, asked.revision, asked.filter(), asked::paging);
    }

    private StepsPage page(String site, String revision, StepFilter filter, Supplier<Paging> asked) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        int number = begun.revision(found.id(), revision);
        Paging paging = asked.get();
        @Nullable Sheet sheet = lists.head(found.id(), number).orElse(null);
        StepTotals totals =
                sheet == null ? new StepTotals(List.of(), 0, 0) : lists.totals(found.id(), sheet.round(), filter);
        List<Tick> ticks = sheet == null
                ? List.of()
                : lists.page(found.id(), sheet.round(), filter, paging.offset(), paging.size());
        boolean open = sheet != null && ledger.closed(found.id(), number).isEmpty();
        return new StepsPage(
                found,
                lives.find(found.id(), number).orElseThrow(NotFound::new),
                sheet,
                totals,
                new StepsPager(filter, paging, totals.matching()),
                ticks,
                open && member.isWriter(),
                StepsPage.Entered.NOTHING);
    }

    /** The same with the site held, so that what is shown is what is written to. */
    StepsPage held(String site, String revision, StepFilter filter) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        begun.hold(found.id(), revision);
        return page(site, revision, filter, () -> Paging.of(null, null));
    }
}
