package outward.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import outward.observed.drift.Cause;
import outward.observed.drift.Examination;
import outward.observed.host.AddressSpan;
import outward.observed.host.Listing;
import outward.observed.host.SeenIpsecRule;

/** Judges whether the policy with the host's address is at both ends (safety Y14). */
final class PolicyJudge {
    private static final Set<Cause> POLICY = Set.of(Cause.F9, Cause.F27);

    private PolicyJudge() {}

    static Judgement rules(Evidence evidence) {
        String end = evidence.question().vantagePoint().label();
        if (evidence.answer().isNothing()) {
            return uncovered("The " + end + " has no IPsec rule at all.");
        }
        Examination now = evidence.serverAlone();
        List<SeenIpsecRule> rules = now.state().of(SeenIpsecRule.class).stream()
                .filter(r -> !Boolean.FALSE.equals(r.enabled()))
                .toList();
        if (covers(rules, evidence)) {
            Judgement named = Judgement.says(
                    "A rule of the " + end + " names the host.", bothNamed(evidence) ? POLICY : Set.of());
            return evidence.trail().chose(Question.CAPTURE_CLIENT, "none")
                    ? named.leadingTo(Question.CLIENT_RULES)
                    : named;
        }
        boolean whole = !rules.isEmpty()
                && now.state().hasAll(Listing.Of.IPSEC_RULES, null)
                && rules.stream().allMatch(r -> r.local() != null && r.remote() != null);
        return whole
                ? uncovered(
                        "No rule of the " + end + " names the host: only wider ranges, which wait for a user, or none.")
                : Shown.unread(now);
    }

    private static Judgement uncovered(String sentence) {
        return Judgement.says(sentence, Set.of()).leadingTo(Question.POLICY_SOURCE);
    }

    /** A wider range in the rule of the intranet tunnel does not count: that one is up only once a user has signed in. */
    private static boolean covers(List<SeenIpsecRule> rules, Evidence evidence) {
        AddressSpan host = AddressSpan.of(evidence.at().numbered());
        return rules.stream()
                .flatMap(r -> Stream.of(
                        r.local() == null ? List.<AddressSpan>of() : r.local(),
                        r.remote() == null ? List.<AddressSpan>of() : r.remote()))
                .flatMap(List::stream)
                .filter(s -> s.first().high() == s.last().high())
                .anyMatch(s -> s.contains(host.first()) && s.contains(host.last()));
    }

    /** An end that does not name the host has led to where its policy comes from. */
    private static boolean bothNamed(Evidence evidence) {
        Question other = evidence.question() == Question.SERVER_RULES ? Question.CLIENT_RULES : Question.SERVER_RULES;
        return evidence.trail().judged().stream()
                .filter(j -> j.answer().question() == other)
                .map(Judged::judgement)
                .anyMatch(j -> j.kind() == Judgement.Kind.SAYS && j.lead() != Question.POLICY_SOURCE);
    }

    /** Asked only where one end does not have the host. */
    static Judgement source(Evidence evidence) {
        return evidence.chose("older")
                ? Judgement.shows(
                        Cause.F27, "The policy came from a domain controller that holds an older version of it.")
                : Judgement.shows(
                        Cause.F9, "One end has no rule for the host, and the domain controllers hold the same policy.");
    }
}
