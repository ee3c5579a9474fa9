package outward.ledger.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PathId;
import outward.answer.PlainText;
import outward.answer.WrongInput;
import outward.ledger.EvidenceFile;
import outward.ledger.Outcome;
import outward.ledger.WindowResult;
import outward.runbook.window.WindowPage;

/** Reads the result file of a change-window page; refuses with every place that is wrong. */
final class ResultReader {
    /** What is wrong with the file whole is said of this field. */
    static final String FIELD = "resultFile";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS =
            Set.of("kind", "version", "site", "revision", "planHash", "writtenAt", "window", "clock", "steps", "back");
    private static final Set<String> ROW_FIELDS = Set.of("step", "host", "state", "at", "note", "evidence");
    private static final String FOREIGN = "This is no result file of a change-window page.";
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2100-01-01T00:00:00Z");
    private static final int STEP = 100;
    private static final int SHOWN = 20;

    private final FieldErrors errors = new FieldErrors();

    private ResultReader() {}

    /** What the file says. */
    static WindowResult read(byte[] file) {
        if (file.length > EvidenceFile.MOST) {
            throw WrongInput.at(
                    FIELD, "A result file has at most 1 MB; take long output out of it and keep it as a file.");
        }
        JsonNode json = parsed(file);
        if (!json.isObject() || !WindowPage.KIND.equals(json.path("kind").asText())) {
            throw WrongInput.at(FIELD, FOREIGN);
        }
        if (json.path("version").asInt() != 1) {
            throw WrongInput.at(FIELD, "This result file has another version than 1, the one that is read here.");
        }
        return new ResultReader().result(json);
    }

    private static JsonNode parsed(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode json = JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            return json == null ? JSON.nullNode() : json;
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw WrongInput.at(FIELD, FOREIGN + " It is damaged, or cut short: it is not whole JSON in UTF-8.");
        }
    }

    private WindowResult result(JsonNode json) {
        names(json, FIELDS, "");
        Optional<UUID> site = PathId.find(json.path("site").asText());
        String hash = json.path("planHash").asText();
        boolean known = site.isPresent()
                && hash.matches("[0-9a-f]{64}")
                && json.path("revision").isInt();
        if (!known) {
            errors.add(FIELD, "Site, revision or plan hash is not given as a change-window page writes it.");
        }
        int rows = json.path("steps").size() + json.path("back").size();
        if (rows > WindowResult.MOST) {
            throw WrongInput.at(FIELD, "At most 10,000 ticks are taken at once.");
        }
        List<WindowResult.Row> steps = rows(json.path("steps"), "steps");
        List<WindowResult.Row> back = rows(json.path("back"), "back");
        errors.orThrow();
        return new WindowResult(site.orElseThrow(), json.path("revision").intValue(), hash, steps, back);
    }

    private void names(JsonNode object, Set<String> known, String at) {
        object.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                wrong(at + PlainText.printable(field), "There is no such field in a result file.");
            }
        });
    }

    private List<WindowResult.Row> rows(JsonNode array, String at) {
        List<WindowResult.Row> rows = new ArrayList<>();
        if (!array.isArray()) {
            wrong(at, "A list is wanted.");
        }
        for (int n = 0; n < array.size(); n++) {
            WindowResult.@Nullable Row row = row(array.get(n), at + "[" + n + "].");
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private WindowResult.@Nullable Row row(JsonNode json, String at) {
        names(json, ROW_FIELDS, at);
        String step = text(json, "step", at);
        if (step.isEmpty() || PlainText.fault(step, STEP).isPresent()) {
            wrong(at + "step", "This is no step.");
        }
        Optional<UUID> host = PathId.find(json.path("host").asText());
        if (host.isEmpty() && !json.path("host").isNull()) {
            wrong(at + "host", "This is no id of a host.");
        }
        Instant moment = moment(text(json, "at", at));
        if (moment == null) {
            wrong(at + "at", "This is no time, such as 2026-11-24T02:14:05.000Z, between 2020 and 2100.");
        }
        Outcome outcome = Outcome.of(text(json, "state", at)).orElse(Outcome.PENDING);
        if (outcome == Outcome.PENDING) {
            wrong(at + "state", "Known are done, failed and skipped.");
        }
        String note = PlainText.oneLine(text(json, "note", at));
        String evidence = text(json, "evidence", at);
        checkTexts(note, evidence, at);
        return moment == null ? null : new WindowResult.Row(step, host.orElse(null), outcome, moment, note, evidence);
    }

    /** A reason that is missing refuses its step alone. */
    private void checkTexts(String note, String evidence, String at) {
        FieldErrors found = new FieldErrors();
        Texts.of(Outcome.DONE.word(), evidence, note, at, found);
        found.all().forEach(error -> wrong(error.field(), error.message()));
    }

    private String text(JsonNode object, String field, String at) {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            wrong(at + field, "A text is wanted.");
        }
        return value.isTextual() ? value.textValue() : "";
    }

    private static @Nullable Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return moment.isBefore(FROM) || moment.isAfter(TO) ? null : moment;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void wrong(String field, String message) {
        errors.add(field, message);
        if (errors.all().size() >= SHOWN) {
            errors.orThrow();
        }
    }
}
