package outward.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import outward.command.CommandLines;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.plan.HostReports;

/** Designing 10,000 hosts of one site and writing their lines, in both dialects with back-out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DesignBenchmark {
    private final Frame frame = SampleSite.frame();
    private final List<HostFacts> hosts = SampleSite.hosts(10_000);

    @Benchmark
    public void designAndLinesOfTenThousandHosts(Blackhole sink) {
        CommandLines lines = new CommandLines();
        for (HostFacts host : hosts) {
            sink.consume(lines.of(HostDesign.of(frame, host)));
        }
    }

    @Benchmark
    public void designAndFindingsOfTenThousandHosts(Blackhole sink) {
        HostReports reports = new HostReports(frame);
        for (HostFacts host : hosts) {
            sink.consume(reports.of(host));
        }
    }
}
