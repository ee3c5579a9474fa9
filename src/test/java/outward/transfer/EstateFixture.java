package outward.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import outward.answer.WrongInput;
import outward.customer.Estate;
import outward.customer.EstateDrafts;
import outward.plan.Plan;

/** Estate files in tests. */
final class EstateFixture {
    static final Path EXAMPLE = Path.of("docs/estate.example.yaml");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private EstateFixture() {}

    static Estate example() throws IOException {
        return EstateYaml.read(Files.readAllBytes(EXAMPLE)).estate();
    }

    static EstateFile read(String text) {
        return EstateYaml.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One customer with these sites, written in YAML at the outermost level. */
    static String customer(String sites) {
        return "version: 1\ncustomers:\n  - name: Contoso\n    sites:\n" + sites.indent(6);
    }

    static List<Plan> plans(String sites) {
        EstateFile file = read(customer(sites));
        return file.located(() -> EstateDrafts.plan(file.estate(), Map.of(), 20, CLOCK))
                .get(0);
    }

    /** What is wrong: one line for each field. */
    static String wrong(Runnable work) {
        try {
            work.run();
            return "";
        } catch (WrongInput wrong) {
            return String.join(
                    "\n",
                    wrong.errors().stream()
                            .map(e -> e.field() + ": " + e.message())
                            .toList());
        }
    }

    /** What the command says, with its exit code as the last line. */
    static String run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> all = Stream.concat(Stream.of("plan"), Stream.of(words)).toList();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            out.println("exit " + PlanCommand.run(all, out, CLOCK));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
