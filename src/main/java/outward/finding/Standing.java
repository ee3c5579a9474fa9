package outward.finding;

/** A finding's weight together with whether a waiver in force accepts it. */
public record Standing(Weight weight, boolean waived) {
    /** Whether it still refuses the plan. */
    public boolean refuses() {
        return weight.severity() == Severity.REFUSE && !accepted();
    }

    /** Whether it keeps scripts back: an open refusal, or something neither recorded nor waived. */
    public boolean open() {
        return (weight.severity() == Severity.REFUSE || weight.confirm()) && !accepted();
    }

    /** Whether it would refuse, had nobody accepted it. */
    public boolean waivedRefusal() {
        return weight.severity() == Severity.REFUSE && accepted();
    }

    private boolean accepted() {
        return waived && weight.waivable();
    }
}
