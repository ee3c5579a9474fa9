package outward.app;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import outward.answer.WrongInput;
import outward.identity.FurtherFirm;
import outward.identity.LinkDelivery;

/** {@code firm add NAME EMAIL}: the operator founds one more firm and hands its owner a link. Serves nobody. */
@ApplicationScoped
@Unremovable
public class FirmCommand implements QuarkusApplication {
    /** For the time of the command no port is opened, and nothing but its outcome is said. */
    static final Map<String, String> QUIETLY =
            Map.of("quarkus.http.host-enabled", "false", "quarkus.log.console.level", "WARN");

    private static final String USAGE = "Usage: firm add \"NAME OF THE FIRM\" OWNER@EXAMPLE.COM";

    private final FurtherFirm firms;
    private final LinkDelivery delivery;
    private final Address address;

    FirmCommand(FurtherFirm firms, LinkDelivery delivery, Address address) {
        this.firms = firms;
        this.delivery = delivery;
        this.address = address;
    }

    /** Exit code 0 when the firm stands, 2 when nothing was done. */
    @Override
    public int run(String... arguments) {
        return run(List.of(arguments), System.out);
    }

    int run(List<String> words, PrintStream out) {
        if (words.size() != 4 || !words.subList(0, 2).equals(List.of("firm", "add"))) {
            out.println(USAGE);
            return 2;
        }
        try {
            String secret = firms.found(words.get(2), words.get(3));
            out.println(words.get(2).strip()
                    + " is founded. Its owner comes in with this link, good once, for seven days:");
            out.println(delivery.link(secret, address.origin()));
            return 0;
        } catch (WrongInput wrong) {
            wrong.errors().forEach(error -> out.println(error.field() + ": " + error.message()));
            return 2;
        }
    }
}
