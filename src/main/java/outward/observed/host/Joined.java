package outward.observed.host;

import java.util.Arrays;
import java.util.List;
import outward.observed.text.Line;

/** Lines as one text, and which line a place in it is on. */
final class Joined {
    private final String text;
    private final int[] starts;

    Joined(List<Line> lines) {
        starts = new int[lines.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(lines.get(i).text()).append('\n');
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    int start(int index) {
        return starts[index];
    }

    /** The index of the line on which that place is. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, Math.min(offset, text.length() - 1));
        return found >= 0 ? found : -found - 2;
    }
}
