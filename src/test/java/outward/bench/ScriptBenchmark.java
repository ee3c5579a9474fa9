package outward.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import outward.design.Frame;
import outward.finding.rules.RuleBook;
import outward.plan.HostReports;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;
import outward.runbook.script.HostScripts;
import outward.runbook.script.ScriptFile;

/** Writing the script files of 1,000 hosts, against appending the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScriptBenchmark {
    private static final int HOSTS = 1000;

    private final Plan plan = plan();
    private final List<byte[]> bytes = bytes();

    private static Plan plan() {
        Frame frame = SampleSite.frame();
        HostReports reports = new HostReports(frame);
        var revision = new PlanRevision(1, Instant.EPOCH, "Benchmark", "Benchmark", PlanHash.NONE);
        return new Plan(
                new UUID(0, 0),
                "Benchmark",
                revision,
                frame,
                RuleBook.check(frame),
                SampleSite.hosts(HOSTS).stream().map(reports::of).toList(),
                List.of(),
                Instant.EPOCH);
    }

    private List<byte[]> bytes() {
        var scripts = new HostScripts(outward.runbook.Scope.of("Benchmark", plan));
        return plan.design().hosts().stream()
                .flatMap(scripts::of)
                .map(file -> file.text().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .toList();
    }

    @Benchmark
    public int scriptFiles() throws IOException {
        var out = new ByteArrayOutputStream();
        var scripts = new HostScripts(outward.runbook.Scope.of("Benchmark", plan));
        for (var host : plan.design().hosts()) {
            for (ScriptFile file : scripts.of(host).toList()) {
                file.writeTo(out);
            }
        }
        return out.size();
    }

    @Benchmark
    public int appendingTheSameBytes() {
        var out = new ByteArrayOutputStream();
        for (byte[] file : bytes) {
            out.writeBytes(file);
        }
        return out.size();
    }
}
