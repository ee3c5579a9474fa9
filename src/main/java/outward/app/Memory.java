package outward.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;

/**
 * Keeps the heap near what is in use: the JVM would grow it to a quarter of the machine and give nothing back. Only
 * what the operator left alone is set.
 */
final class Memory {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    /** At least 10 and at most 20 per cent of the heap stay free; an idle heap is looked at every five seconds. */
    void keepSmall() {
        set("MinHeapFreeRatio", "10");
        set("MaxHeapFreeRatio", "20");
        set("G1PeriodicGCInterval", "5000");
    }

    private void set(String option, String value) {
        try {
            if (machine.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(option, value);
            }
        } catch (IllegalArgumentException unknownHere) {
            // Other machines have other collectors; the application runs as well, in more memory.
        }
    }
}
