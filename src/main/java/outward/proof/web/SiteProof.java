package outward.proof.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.plan.SiteOverview;
import outward.proof.Age;
import outward.proof.Ladder;
import outward.proof.LadderStep;
import outward.proof.Rung;

/** The proof of a site as its page shows it: what is proven least comes first. */
public record SiteProof(SiteOverview site, List<Ladder> ladders, Paging page, Instant now) {
    public SiteProof {
        ladders = ladders.stream().sorted(Comparator.comparing(Ladder::rung)).toList();
    }

    /** One host of the page: its next rung and its oldest evidence, null where there is none. */
    public record Row(
            Ladder ladder,
            @Nullable LadderStep next,
            @Nullable Instant since) {}

    /** The hosts of this page. */
    public List<Row> rows() {
        return ladders.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(l -> new Row(l, l.next().orElse(null), l.since().orElse(null)))
                .toList();
    }

    /** Where the site stands. */
    public Rung rung() {
        return Ladder.lowest(ladders);
    }

    /** How many hosts stand no higher than the site. */
    public long lowest() {
        return ladders.stream().filter(l -> l.rung() == rung()).count();
    }

    /** How old proof is. */
    public String age(Instant at) {
        return Age.of(at, now);
    }

    /** Whether one page holds everything. */
    public boolean single() {
        return ladders.size() <= page.size() && page.page() == 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return page.offset() + page.size() < ladders.size();
    }
}
