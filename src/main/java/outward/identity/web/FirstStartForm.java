package outward.identity.web;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import outward.identity.Founder;

/** What the first page asks for. */
class FirstStartForm {
    @RestForm
    @DefaultValue("")
    String code = "";

    @RestForm
    @DefaultValue("")
    String email = "";

    @RestForm
    @DefaultValue("")
    String name = "";

    @RestForm
    @DefaultValue("")
    String password = "";

    @RestForm
    @DefaultValue("")
    String tenant = "";

    Founder founder() {
        return new Founder(email, name, password, tenant).tidy();
    }
}
