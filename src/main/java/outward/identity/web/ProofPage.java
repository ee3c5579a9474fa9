package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import outward.answer.FieldErrors;
import outward.identity.Factors;
import outward.identity.OwnProviderAccount;
import outward.identity.Provider;

/** The page on which somebody who is signed in proves once more who they are: by password or by the provider. */
@ApplicationScoped
class ProofPage {
    private final Factors factors;
    private final OwnProviderAccount account;
    private final Provider provider;

    ProofPage(Factors factors, OwnProviderAccount account, Provider provider) {
        this.factors = factors;
        this.account = account;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance prove(
                String to, boolean factor, boolean password, String provider, boolean vouched, FieldErrors errors);
    }

    /**
     * The page.
     *
     * @param vouched whether the provider has just said who they are
     */
    TemplateInstance page(String to, boolean vouched, FieldErrors errors) {
        String way = account.boundAt().isPresent() ? provider.name() : "";
        return Templates.prove(ReturnPath.safe(to), factors.isOn(), account.hasPassword(), way, vouched, errors);
    }
}
