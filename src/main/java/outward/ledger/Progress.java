package outward.ledger;

/**
 * How far the newest round of a site has come.
 *
 * @param settled steps that are done or skipped
 * @param of how many steps there are
 */
public record Progress(int revision, int settled, int of) {
    /** The whole per cent of the steps that need nothing more; 100 where none is left. */
    public int percent() {
        return of == 0 ? 100 : settled * 100 / of;
    }
}
