package outward.app;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.StorableText;

/** Refuses text in queries and forms that could not be stored, before any resource sees it. */
class StorableParameters {
    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request) {
        var errors = new FieldErrors();
        request.getUriInfo()
                .getQueryParameters()
                .forEach((field, values) -> values.stream()
                        .filter(value -> !StorableText.is(value))
                        .forEach(value -> errors.add(field, StorableText.REFUSAL)));
        check(((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData(), errors);
        errors.orThrow();
    }

    private static void check(@Nullable FormData form, FieldErrors errors) {
        if (form == null) {
            return;
        }
        for (String field : form) {
            form.get(field).stream()
                    .filter(value -> !value.isFileItem() && !StorableText.is(value.getValue()))
                    .forEach(value -> errors.add(field, StorableText.REFUSAL));
        }
    }
}
