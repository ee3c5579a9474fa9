package outward.finding.rules;

import java.util.List;
import java.util.stream.Stream;
import outward.customer.Typed;
import outward.design.Deployment;
import outward.design.DeploymentDesign;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.finding.Finding;

/** What the rules report about sites and hosts that tests name in words. */
final class Reported {
    private static final String SECOND = "topology: 'edge', publicIpv4: ['131.107.0.9']";

    private Reported() {}

    /** About a site; {@code multisite} stands beside a second entry point. */
    static List<Finding> about(String base, String site) {
        return RuleBook.check(frame(base, site));
    }

    /** About a host of the article's confirmed site, or of another. */
    static List<Finding> aboutHost(String base, String site, String host) {
        Frame frame = frame(base, site);
        String id = host.contains("interfaceId")
                ? Typed.json(host).get("interfaceId").textValue()
                : "10";
        return new HostInspection(frame).check(HostDesign.of(frame, Typed.host(id, host)));
    }

    private static Frame frame(String base, String site) {
        if (!base.startsWith("multisite ")) {
            return Frame.of(Typed.site(fields(base), site), Deployment.SINGLE);
        }
        var first = new DeploymentDesign.Member("one", Typed.site(fields(base.substring(10)), site));
        return DeploymentDesign.frames(List.of(first, new DeploymentDesign.Member("two", Typed.site(SECOND))))
                .get(0);
    }

    private static String fields(String base) {
        return switch (base) {
            case "article" -> Typed.ARTICLE;
            case "confirmed" -> Typed.ARTICLE + ", " + Typed.CONFIRMED;
            case "marc" -> Typed.MARC;
            case "native" -> Typed.NATIVE;
            case "isatap" -> Typed.MARC + ", method: 'isatap'";
            case "single" -> Typed.MARC + ", topology: 'single-adapter'";
            case "nlb" -> Typed.ARTICLE + ", loadBalancing: 'nlb'";
            default -> throw new IllegalArgumentException(base);
        };
    }

    static Stream<Finding> coded(List<Finding> findings, String code) {
        return findings.stream().filter(f -> f.code().equals(code));
    }

    /** Severity, then "confirm" where it keeps scripts back, then "never waived" where it is so. */
    static String weight(Finding finding) {
        var weight = finding.weight();
        return finding.severity().word()
                + (weight.confirm() ? " confirm" : "")
                + (weight.waivable() ? "" : " never waived");
    }
}
