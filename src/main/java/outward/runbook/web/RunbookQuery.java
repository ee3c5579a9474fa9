package outward.runbook.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.RevisionNumber;
import outward.runbook.NameRecords;
import outward.runbook.Protocol;

/** What a runbook is asked for with, as it came: nothing of it is data of the customer. */
final class RunbookQuery {
    @RestQuery
    @Nullable
    String format;

    @RestQuery
    @Nullable
    String revision;

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    List<String> protocols;

    @RestQuery
    @Nullable
    String aaaa;

    /** The same, read; refuses every wrong field at once. */
    Choice read() {
        FieldErrors errors = new FieldErrors();
        Choice choice = new Choice(
                format(errors),
                number("revision", revision, errors),
                startsFromRecord() ? null : number("from", from, errors),
                startsFromRecord(),
                protocols(errors),
                names(errors));
        errors.orThrow();
        return choice;
    }

    /** Whether it starts from what is recorded as carried out. */
    boolean startsFromRecord() {
        return "applied".equals(from);
    }

    private Format format(FieldErrors errors) {
        String word = format == null ? "html" : format;
        return Format.of(word).orElseGet(() -> {
            errors.add("format", "This format is not there; html, markdown, window, zip, pdf and docx are.");
            return Format.HTML;
        });
    }

    private static @Nullable Integer number(String field, @Nullable String text, FieldErrors errors) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Optional<Integer> number = RevisionNumber.find(text);
        if (number.isEmpty()) {
            errors.add(field, RevisionNumber.REFUSAL);
        }
        return number.orElse(null);
    }

    private Set<Protocol> protocols(FieldErrors errors) {
        List<String> words = protocols == null
                ? List.of()
                : protocols.stream()
                        .flatMap(p -> Arrays.stream(p.split(",", -1)))
                        .toList();
        if (words.isEmpty()) {
            return Protocol.DEFAULT;
        }
        Set<Protocol> chosen = EnumSet.noneOf(Protocol.class);
        words.forEach(word -> Protocol.of(word).ifPresentOrElse(chosen::add, () -> errors.add("protocols", KNOWN)));
        return chosen;
    }

    private static final String KNOWN =
            "Known are " + Arrays.stream(Protocol.values()).map(Protocol::word).collect(Collectors.joining(", ")) + ".";

    private NameRecords names(FieldErrors errors) {
        String word = aaaa == null ? NameRecords.STATIC.word() : aaaa;
        return NameRecords.of(word).orElseGet(() -> {
            errors.add("aaaa", "AAAA records are static or dynamic.");
            return NameRecords.STATIC;
        });
    }

    /**
     * What is wanted.
     *
     * @param from the revision that was carried out before
     * @param applied whether what is recorded as carried out was, in place of a revision
     */
    record Choice(
            Format format,
            @Nullable Integer revision,
            @Nullable Integer from,
            boolean applied,
            Set<Protocol> protocols,
            NameRecords names) {}
}
