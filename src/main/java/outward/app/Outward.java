package outward.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.audit.seal.AuditCommand;
import outward.database.embedded.Distribution;
import outward.database.embedded.EmbeddedFailure;
import outward.database.embedded.EmbeddedPostgres;
import outward.transfer.PlanCommand;

/** Starts the database if it is ours, then the application; ends them in the opposite order. */
@QuarkusMain
public class Outward {
    /** Set while the embedded database of this process runs: a live reload calls main again in a new class loader. */
    private static final String RUNNING = "outward.embedded-runs";

    Outward() {}

    private static final String USAGE = """
            Without words Outward serves until it is told to end. With words it does one thing:
              plan ESTATE.yaml …       plans an estate file; needs no server and no database
              audit …                  checks an export of the audit trail
              firm add NAME EMAIL      founds one more firm""";

    /**
     * Serves, or does what the first word says. Exit code 1 when the settings or the database refuse the start, 2 for a
     * word that is not known: a mistyped command must not start a server.
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "" -> serve(null, arguments);
            case "firm" -> serve(FirmCommand.class, arguments);
            case "plan" -> System.exit(PlanCommand.run(words, System.out, Clock.systemUTC()));
            case "audit" -> System.exit(AuditCommand.run(words, System.out));
            case "--help" -> System.out.println(USAGE);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void serve(@Nullable Class<? extends QuarkusApplication> instead, String... arguments) {
        new Memory().keepSmall();
        try {
            prepare(new Preparation(Settings.ofProcess()));
        } catch (StartRefused | EmbeddedFailure refusal) {
            System.err.println("Outward does not start. " + refusal.getMessage());
            System.exit(1);
        }
        if (instead == null) {
            Quarkus.run(arguments);
        } else {
            FirmCommand.QUIETLY.forEach(System::setProperty);
            Quarkus.run(instead, arguments);
        }
    }

    private static void prepare(Preparation preparation) {
        preparation.checkBootstrap();
        preparation.proxies().forEach(System::setProperty);
        preparation.checkProvider();
        if (!preparation.isEmbedded()) {
            preparation.external().forEach(System::setProperty);
        } else if (System.getProperty(RUNNING) == null) {
            var postgres = EmbeddedPostgres.start(preparation.dataFolder(), Distribution.bundled());
            postgres.keepRunning();
            preparation.embedded(postgres).forEach(System::setProperty);
            System.setProperty(RUNNING, "true");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(postgres), "stop-postgresql"));
        }
    }

    private static void stopAfterApplication(EmbeddedPostgres postgres) {
        try {
            Serving.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.stop();
    }
}
