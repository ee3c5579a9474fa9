package outward.customer.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.BulkField;
import outward.answer.list.BulkPage;
import outward.answer.list.BulkPreview;
import outward.answer.list.Done;
import outward.answer.list.ListColumn;
import outward.answer.list.ListShape;
import outward.answer.list.Selection;
import outward.answer.list.View;
import outward.answer.list.ViewShelf;

/**
 * A form about many things of a list: it asks what shall change, shows what would, and does exactly that once it is
 * confirmed. What would be done is found out by doing it and taking it back; the caller must not stand in a transaction.
 *
 * @param action where the form is sent
 * @param fields with the values that were given; none where things are removed
 */
record BulkAct<C extends Enum<C> & ListColumn>(
        ListShape<C> shape, String action, MultivaluedMap<String, String> form, List<BulkField> fields, Done done) {
    @CheckedTemplate(basePath = "list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bulk(BulkPage<?> page);
    }

    /** The next page; {@code act} does it in the transaction that it is given, {@code count} tells how many a view holds. */
    Response run(Function<Selection<C>, BulkPreview> act, ToLongFunction<View<C>> count) {
        try {
            return run(Selection.read(shape, form), act, count);
        } catch (WrongInput wrong) {
            return Pages.wrong(page(Selection.none(), 0, null, problems(wrong)));
        }
    }

    private Response run(Selection<C> chosen, Function<Selection<C>, BulkPreview> act, ToLongFunction<View<C>> count) {
        if (done == Done.CHANGED && fields.stream().allMatch(f -> f.value().isEmpty())) {
            return Pages.ok(page(chosen, number(chosen, count), null, List.of()));
        }
        try {
            return done(chosen, tried(chosen, act));
        } catch (WrongInput wrong) {
            return Pages.wrong(page(chosen, number(chosen, count), null, problems(wrong)));
        }
    }

    private static List<String> problems(WrongInput wrong) {
        return wrong.errors().stream().map(FieldError::message).distinct().toList();
    }

    private BulkPreview tried(Selection<C> chosen, Function<Selection<C>, BulkPreview> act) {
        BulkPreview preview = begun(chosen, act);
        if (isConfirmed(preview)) {
            QuarkusTransaction.commit();
        } else {
            QuarkusTransaction.rollback();
        }
        return preview;
    }

    private static <C extends Enum<C> & ListColumn> BulkPreview begun(
            Selection<C> chosen, Function<Selection<C>, BulkPreview> act) {
        QuarkusTransaction.begin();
        try {
            return act.apply(chosen);
        } catch (RuntimeException e) {
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    private boolean isConfirmed(BulkPreview preview) {
        return preview.seal().equals(form.getFirst("seal")) && !preview.isNothing();
    }

    private Response done(Selection<C> chosen, BulkPreview preview) {
        int touched = preview.rows().size();
        if (isConfirmed(preview)) {
            return SeeOther.to(ViewShelf.back(path(), chosen.query()), done.said(shape, touched));
        }
        TemplateInstance page = page(chosen, touched + preview.untouched(), preview, List.of());
        return form.containsKey("seal") ? Pages.conflict(page) : Pages.ok(page);
    }

    private TemplateInstance page(
            Selection<C> chosen, int number, @Nullable BulkPreview preview, List<String> problems) {
        boolean stale = preview != null && form.containsKey("seal");
        return Templates.bulk(new BulkPage<>(shape, action, path(), chosen, number, fields, preview, problems, stale));
    }

    private String path() {
        return Optional.ofNullable(form.getFirst("path")).orElse("/" + shape.name());
    }

    private int number(Selection<C> chosen, ToLongFunction<View<C>> count) {
        return chosen.matching()
                ? (int) QuarkusTransaction.requiringNew()
                        .call(() -> count.applyAsLong(chosen.view()))
                        .longValue()
                : chosen.chosen().size();
    }
}
