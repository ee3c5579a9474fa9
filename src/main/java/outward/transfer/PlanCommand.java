package outward.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.customer.EstateDrafts;
import outward.finding.Verdict;
import outward.plan.Plan;
import outward.runbook.NameRecords;
import outward.runbook.Protocol;
import outward.runbook.Scope;

/** {@code plan FILE}: plans an estate file without server, database or network. */
public final class PlanCommand {
    /** From how many hosts on static addresses are many, as {@code outward.many-hosts} of the application has it. */
    public static final int MANY_HOSTS = 20;

    private static final int PLANNABLE = 0;
    private static final int LOOK = 1;
    private static final int REFUSED = 2;
    private static final String USAGE = """
            Usage: plan ESTATE.yaml [--out FOLDER] [--from OLD-ESTATE.yaml]

            Plans every site of an estate file. Needs no server and no database, and changes nothing but FOLDER.

              --out FOLDER   writes plan.json, the documents and the scripts of each site into
                             FOLDER/customer/site. A folder that holds anything else is left alone.
              --from FILE    the estate as it was carried out before: documents and scripts lead from there.

            Exit code: 0 everything can be planned, 1 something is to be confirmed or looked at,
            2 something is refused, or the input is wrong.""";

    private final PrintStream out;
    private final Clock clock;

    private PlanCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Runs it with the words of the command line, the first of which is {@code plan}, and answers the exit code. */
    public static int run(List<String> arguments, PrintStream out, Clock clock) {
        List<String> words = arguments.subList(1, arguments.size());
        Optional<PlanCall> call = PlanCall.of(words);
        if (call.isEmpty()) {
            out.println(USAGE);
            return words.contains("--help") ? PLANNABLE : REFUSED;
        }
        try {
            return new PlanCommand(out, clock).plan(call.get());
        } catch (FolderRefused refused) {
            out.println(refused.getMessage());
            return REFUSED;
        } catch (IOException e) {
            out.println("Cannot be read or written: " + e.getMessage());
            return REFUSED;
        }
    }

    private int plan(PlanCall call) throws IOException {
        Path from = call.from();
        List<Scope> before = from == null ? List.of() : scopes(from, Map.of());
        if (before == null) {
            return REFUSED;
        }
        Map<UUID, Plan> carriedOut = new HashMap<>();
        before.forEach(scope -> carriedOut.put(scope.plan().site(), scope.plan()));
        List<Scope> scopes = scopes(call.file(), carriedOut);
        if (scopes == null) {
            return REFUSED;
        }
        Path folder = call.out();
        if (folder != null) {
            PlannedFolder.open(folder).write(scopes);
        }
        scopes.forEach(scope -> SiteSummary.print(scope, out));
        return scopes.stream().mapToInt(PlanCommand::code).max().orElse(PLANNABLE);
    }

    /** The plans of a file; null where its content is wrong, which is said then. */
    private @Nullable List<Scope> scopes(Path path, Map<UUID, Plan> carriedOut) throws IOException {
        byte[] bytes = bytes(path);
        try {
            EstateFile file = EstateYaml.read(bytes);
            List<List<Plan>> plans =
                    file.located(() -> EstateDrafts.plan(file.estate(), carriedOut, MANY_HOSTS, clock));
            List<Scope> scopes = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                String customer = file.estate().customers().get(i).name();
                plans.get(i).forEach(plan -> scopes.add(scope(customer, plan, carriedOut.get(plan.site()))));
            }
            return scopes;
        } catch (WrongInput wrong) {
            wrong.errors().forEach(e -> out.println(path + ": " + e.field() + ": " + e.message()));
            return null;
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(EstateText.MOST + 1);
        } catch (IOException e) {
            throw new IOException(path.toString(), e);
        }
    }

    private static Scope scope(String customer, Plan plan, @Nullable Plan from) {
        return new Scope(customer, plan, from, Protocol.DEFAULT, NameRecords.STATIC);
    }

    private static int code(Scope scope) {
        Verdict verdict = scope.plan().verdict();
        if (verdict == Verdict.REFUSED) {
            return REFUSED;
        }
        return verdict == Verdict.CONFIRM_FIRST || SiteSummary.warns(scope.plan()) ? LOOK : PLANNABLE;
    }
}
