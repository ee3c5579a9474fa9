package outward.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Json;
import outward.observed.text.JsonReader;

/**
 * The report of outward-collect.ps1: what each computer said of itself, and those that could not be read.
 *
 * @param machines in the order of the report
 * @param failed why, by the name that was asked for
 * @param whole false where the report is damaged or anything else but lines of a console stands behind it
 */
public record Collected(List<Part> machines, List<Failure> failed, boolean whole) {
    private static final String SCHEMA = "outward-collect/1";
    /** A text that ends within a line may have been cut; a part of a whole report was not. */
    private static final String LINE_END = "\r\n";

    public Collected {
        machines = List.copyOf(machines);
        failed = List.copyOf(failed);
    }

    /** One computer: what it calls itself, empty where it says nothing, and its lines as they stand in the report. */
    public record Part(String computer, String content) {}

    /** A computer that could not be read. */
    public record Failure(String computer, String error) {}

    /** The report in a text, lines of a console around it left aside; empty where the text is something else. */
    public static Optional<Collected> find(String text) {
        int start = text.indexOf('{');
        if (start < 0 || !text.contains(SCHEMA)) {
            return Optional.empty();
        }
        JsonReader reader = new JsonReader(text, start);
        Json json = reader.read();
        return json instanceof Json.Members report && SCHEMA.equals(scalar(report, "schema"))
                ? Optional.of(read(report, text, !reader.broken() && text.indexOf('{', reader.at()) < 0))
                : Optional.empty();
    }

    private static Collected read(Json.Members report, String text, boolean whole) {
        List<Part> parts = new ArrayList<>();
        Json machines = report.members().get("machines");
        boolean sound = whole && report.unclear().isEmpty() && machines instanceof Json.Items;
        if (sound && machines instanceof Json.Items list) {
            for (Json machine : list.items()) {
                sound &= machine instanceof Json.Members one && parts.add(part(one, text));
            }
        }
        List<Failure> failed = new ArrayList<>();
        if (report.members().get("failed") instanceof Json.Members errors) {
            for (Map.Entry<String, Json> error : errors.members().entrySet()) {
                String why = scalar(errors, error.getKey());
                failed.add(new Failure(error.getKey(), why == null ? "" : why));
            }
        }
        return new Collected(parts, failed, sound);
    }

    private static Part part(Json.Members machine, String text) {
        JsonReader again = new JsonReader(text, machine.at());
        again.read();
        String computer = scalar(machine, "computer");
        return new Part(computer == null ? "" : computer.strip(), text.substring(machine.at(), again.at()) + LINE_END);
    }

    private static @Nullable String scalar(Json.Members object, String name) {
        return !object.unclear().contains(name) && object.members().get(name) instanceof Json.Scalar scalar
                ? scalar.text()
                : null;
    }
}
