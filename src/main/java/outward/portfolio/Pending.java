package outward.portfolio;

/**
 * What of a site's newest plan is not recorded as carried out.
 *
 * @param hosts how many hosts are still to be set up, changed or taken back
 * @param site whether the settings that all hosts share are
 */
public record Pending(int hosts, boolean site) {
    /** Whether nothing is left to do. */
    public boolean isNothing() {
        return hosts == 0 && !site;
    }
}
