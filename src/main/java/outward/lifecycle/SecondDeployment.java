package outward.lifecycle;

/** A deployment beside the former one, with the groups and client policies that clients are moved between. */
public record SecondDeployment(
        String name, String formerGroup, String newGroup, String formerPolicy, String newPolicy) {}
