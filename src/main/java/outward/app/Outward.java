package outward.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Clock;
import java.util.List;
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

    /**
     * Runs until the process is told to end, or checks an export of the audit trail when the first argument is
     * {@code audit}, or plans an estate file when it is {@code plan}, which need nothing but their files, or founds a firm when it is {@code firm}; exit code 1 when the
     * settings or the database refuse the start.
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("audit")) {
            System.exit(AuditCommand.run(List.of(arguments), System.out));
        }
        if (arguments.length > 0 && arguments[0].equals("plan")) {
            System.exit(PlanCommand.run(List.of(arguments), System.out, Clock.systemUTC()));
        }
        new Memory().keepSmall();
        try {
            prepare(new Preparation(Settings.ofProcess()));
        } catch (StartRefused | EmbeddedFailure refusal) {
            System.err.println("Outward does not start. " + refusal.getMessage());
            System.exit(1);
        }
        if (arguments.length > 0 && arguments[0].equals("firm")) {
            FirmCommand.QUIETLY.forEach(System::setProperty);
            Quarkus.run(FirmCommand.class, arguments);
        } else {
            Quarkus.run(arguments);
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
