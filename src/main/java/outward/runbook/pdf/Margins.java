package outward.runbook.pdf;

import outward.runbook.document.Cover;
import outward.runbook.document.Document;

/** How much of each page the lines at its head and foot take. */
final class Margins {
    private static final int LETTERS_IN_A_ROW = 118;
    private static final double ROW_MM = 3.2;
    private static final double EDGE_MM = 14;

    private Margins() {}

    static String of(Document document) {
        int head =
                document.running().stream().mapToInt(line -> rows(line.plain())).sum();
        Cover cover = document.cover();
        int foot = cover == null
                ? 1
                : cover.foot().stream().mapToInt(Margins::rows).sum();
        return "@page { margin-top: " + (EDGE_MM + head * ROW_MM) + "mm; margin-bottom: " + (EDGE_MM + foot * ROW_MM)
                + "mm; }\n";
    }

    private static int rows(String line) {
        return 1 + line.length() / LETTERS_IN_A_ROW;
    }
}
