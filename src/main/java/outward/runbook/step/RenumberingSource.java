package outward.runbook.step;

/** Where the order of a renumbering comes from. */
final class RenumberingSource {
    static final String CLUSTER = "Microsoft: Plan a Remote Access cluster deployment, step 3; the rest is inferred";

    private RenumberingSource() {}
}
