package outward.finding.rules;

import java.util.Optional;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;

/** Static addresses are for few hosts; the article itself points to auto-configuration for more (facts R1–R4). */
public final class ManyHosts {
    private ManyHosts() {}

    /** The recommendation, once a site has that many hosts. */
    public static Optional<Finding> check(Frame frame, int hosts, int from) {
        return hosts < from || frame.method() == null || frame.uses(Method.ISATAP)
                ? Optional.empty()
                : Optional.of(Finding.note(
                                "MANY_HOSTS",
                                Finding.SITE,
                                hosts + " hosts are numbered by hand. From " + from
                                        + " on router advertisement saves work: another router than the DirectAccess"
                                        + " server advertises the /64 and the routes to the client prefixes.",
                                "Article, on auto-configuration; RFC 4861; RFC 4191")
                        .fitting("hosts with addressing auto-configured, or fewer jump hosts"));
    }
}
