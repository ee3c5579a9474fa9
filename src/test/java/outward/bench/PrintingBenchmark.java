package outward.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import outward.design.HostRole;
import outward.runbook.RunbookFixture;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;
import outward.runbook.pdf.PdfDocument;

/** Prints the runbook of a site with that many hosts some times: run it with the {@code -Xmx} that is to be tried. */
final class PrintingBenchmark {
    private static final int TIMES = Integer.getInteger("outward.times", 3);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PrintingBenchmark() {}

    public static void main(String... arguments) throws IOException {
        RunbookFixture plan = RunbookFixture.article();
        for (int i = 2; i < Integer.parseInt(arguments[0]); i++) {
            plan.host("JUMP" + (1000 + i), "Ethernet", Integer.toHexString(0x20 + i), HostRole.JUMP_HOST);
        }
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfDocument.whole(RunbookDocument.of(plan.scope()), new Look("Northwind Consulting"))
                    .writeTo(pdf);
            System.out.printf(
                    "%d ms, %d ms of the processor, %d bytes%n",
                    (System.nanoTime() - start) / 1_000_000,
                    (THREADS.getCurrentThreadCpuTime() - used) / 1_000_000,
                    pdf.size());
        }
    }
}
