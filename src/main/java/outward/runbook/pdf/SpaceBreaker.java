package outward.runbook.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines after spaces only: an address, a prefix, a hash or a command's word stays whole and can be searched for. */
final class SpaceBreaker implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public int next() {
        if (at < 0) {
            return -1;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? -1 : space + 1;
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }
}
