package outward.bench;

import java.util.List;
import java.util.Locale;

/**
 * Edits, bulk adds, next-free adds by eight clients, and pages, against the packaged application, which it starts with a
 * database of its own and ends again. Prints one line per figure; what counts are the ratios.
 */
public final class InventoryBenchmark {
    private static final int EDITS = 400;
    private static final int ROUNDS = 3;

    private final RunningOutward outward;
    private final Estate estate;

    private InventoryBenchmark(RunningOutward outward) {
        this.outward = outward;
        this.estate = new Estate(outward);
    }

    /** Runs everything; takes a few minutes. */
    public static void main(String[] arguments) throws Exception {
        try (RunningOutward outward = RunningOutward.start()) {
            new InventoryBenchmark(outward).run();
        }
    }

    private void run() throws Exception {
        String small = estate.site("8.8.8.8");
        List<String> few = estate.addHosts(small, 10);
        List<String> many = List.of();
        String big = "";
        for (int i = 0; i < ROUNDS; i++) {
            big = estate.site("9.9.9." + (9 + i));
            long begin = System.nanoTime();
            many = estate.addHosts(big, 10_000);
            say("add 10,000 hosts at once: %.2f s", seconds(begin));
        }
        for (int i = 0; i < ROUNDS; i++) {
            edits(few, many);
        }
        nextFree(small, big);
        pages(big);
        say("resident memory of the application: %d MiB", outward.residentMebibytes());
    }

    private void edits(List<String> few, List<String> many) throws Exception {
        double[] medians = estate.medianEdits(few, many, EDITS);
        say(
                "edit of one host, p50: among 10 %.2f ms, among 10,000 %.2f ms, ratio %.2f",
                medians[0], medians[1], medians[1] / medians[0]);
    }

    private void nextFree(String small, String big) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Rate empty = estate.nextFreeByEight(small, 250);
            Rate full = estate.nextFreeByEight(big, 250);
            say(
                    "next free, 8 clients: near-empty %.0f/s, among 10,000 %.0f/s, ratio %.2f, duplicates %d,"
                            + " CPU ms each %.2f and %.2f",
                    empty.perSecond(),
                    full.perSecond(),
                    full.perSecond() / empty.perSecond(),
                    empty.duplicates() + full.duplicates(),
                    empty.cpuMillis(),
                    full.cpuMillis());
        }
    }

    private void pages(String big) throws Exception {
        for (int size : new int[] {50, 1000}) {
            double before = outward.cpuSeconds();
            long begin = System.nanoTime();
            int pages = 100;
            for (int i = 0; i < pages; i++) {
                outward.call("GET", "/sites/" + big + "/hosts?size=" + size, null);
            }
            say(
                    "page of %d of 10,000 hosts: %.1f ms, CPU s per 1,000 pages %.1f",
                    size, seconds(begin) * 1000 / pages, (outward.cpuSeconds() - before) * 1000 / pages);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
