package outward.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What goes into the log and the access log until it is closed, with parameters and traces. */
public final class LogLines extends Handler implements AutoCloseable {
    /** Quarkus' stand-in for a mail server writes whole mails to the log; it is in tests only. */
    private static final String STAND_IN = "quarkus-mailer";

    private final List<Logger> loggers = List.of(Logger.getLogger(""), Logger.getLogger("io.quarkus.http.access-log"));
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public LogLines() {
        loggers.forEach(logger -> logger.addHandler(this));
    }

    /** Every line so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (STAND_IN.equals(line.getLoggerName())) {
            return;
        }
        Object[] parameters = line.getParameters();
        var trace = new StringWriter();
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(trace));
        }
        lines.add(line.getMessage() + " " + (parameters == null ? "" : List.of(parameters)) + " " + trace);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(this));
    }
}
