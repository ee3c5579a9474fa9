package outward.ledger.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PathId;
import outward.answer.PlainText;
import outward.answer.WrongInput;
import outward.ledger.Entry;
import outward.ledger.EvidenceFile;
import outward.ledger.Sheet;
import outward.ledger.Task;

/** Reads what programs record: one object, or an array of them. */
final class EntryReader {
    private static final int MOST = 10_000;
    private static final Set<String> FIELDS = Set.of("step", "host", "result", "evidence", "note", "file");
    private static final Set<String> FILE_FIELDS = Set.of("name", "content");

    private final @Nullable Sheet sheet;
    private final FieldErrors errors = new FieldErrors();
    private final Set<Integer> seen = new HashSet<>();

    private EntryReader(@Nullable Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What is to be recorded; refuses with every wrong field.
     *
     * @param sheet null where nothing is begun: what is wrong is said all the same, and nothing is read
     */
    static List<Entry> read(@Nullable JsonNode body, @Nullable Sheet sheet) {
        EntryReader reader = new EntryReader(sheet);
        List<Entry> entries = new ArrayList<>();
        if (body != null && body.isArray()) {
            if (body.isEmpty() || body.size() > MOST) {
                throw WrongInput.at("body", "Between 1 and 10,000 records are accepted at once.");
            }
            for (JsonNode item : body) {
                reader.entry(item, "[" + entries.size() + "].").ifPresentOrElse(entries::add, reader::leave);
            }
        } else {
            reader.entry(body, "").ifPresent(entries::add);
        }
        reader.errors.orThrow();
        return entries;
    }

    /** Refuses at once: the next ones would be counted wrongly. */
    private void leave() {
        errors.orThrow();
    }

    private Optional<Entry> entry(@Nullable JsonNode item, String at) {
        if (item == null || !item.isObject()) {
            errors.add(at.isEmpty() ? "body" : at.substring(0, at.length() - 1), "A JSON object is wanted.");
            return Optional.empty();
        }
        checkNames(item, FIELDS, at);
        Task task = task(item, at);
        Texts texts =
                Texts.of(text(item, "result", at), text(item, "evidence", at), text(item, "note", at), at, errors);
        EvidenceFile file = file(item.path("file"), at);
        return task == null || texts.outcome() == null
                ? Optional.empty()
                : Optional.of(new Entry(task, texts.outcome(), texts.evidence(), texts.note(), file));
    }

    private void checkNames(JsonNode object, Set<String> known, String at) {
        object.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                errors.add(at + PlainText.printable(field), "There is no such field here.");
            }
        });
    }

    private String text(JsonNode object, String field, String at) {
        JsonNode value = object.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            errors.add(at + field, "A text is wanted.");
        }
        return value.isTextual() ? value.textValue() : "";
    }

    private @Nullable Task task(JsonNode item, String at) {
        String host = text(item, "host", at);
        Optional<UUID> id = PathId.find(host);
        if (!host.isEmpty() && id.isEmpty()) {
            errors.add(at + "host", "This is no id of a host.");
            return null;
        }
        String step = text(item, "step", at);
        if (sheet == null) {
            return null;
        }
        Task task = sheet.find(step, id.orElse(null)).orElse(null);
        if (task == null) {
            errors.add(at + "step", "This change set has no such step there.");
        } else if (!seen.add(task.number())) {
            errors.add(at + "step", "This step stands here twice.");
        }
        return task;
    }

    private @Nullable EvidenceFile file(JsonNode file, String at) {
        if (file.isMissingNode() || file.isNull()) {
            return null;
        }
        checkNames(file, FILE_FIELDS, at + "file.");
        String name = text(file, "name", at + "file.");
        Texts.checkFileName(name, at + "file.name", errors);
        Optional<EvidenceFile> read =
                decoded(text(file, "content", at + "file.")).flatMap(bytes -> EvidenceFile.of(name, bytes));
        if (read.isEmpty()) {
            errors.add(at + "file.content", EvidenceFile.REFUSAL + " It is sent in Base64.");
        }
        return read.orElse(null);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
