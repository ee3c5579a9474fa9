package outward.transfer.web;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.customer.Estate;
import outward.customer.EstateImport;
import outward.customer.EstateOutcome;
import outward.tenant.CurrentMember;
import outward.transfer.EstateFile;
import outward.transfer.EstateYaml;

/** Reads estate files that are sent and takes them in; outside of a transaction. */
@Singleton
class EstateIntake {
    static final String YAML = "application/yaml";

    private final EstateImport imports;
    private final EstateTurns turns;
    private final CurrentMember member;

    EstateIntake(EstateImport imports, EstateTurns turns, CurrentMember member) {
        this.imports = imports;
        this.turns = turns;
        this.member = member;
    }

    /** The customer that a file is sent about; a foreign one is not there. */
    Customer customer(UUID id) {
        return imports.customer(id);
    }

    /** Takes a file of one customer in; refuses with all that is wrong, each with its path and line. */
    EstateOutcome into(Customer customer, byte[] body, boolean preview) {
        return taken(body, estate -> imports.into(customer.id(), estate, preview));
    }

    /** The same of a file whose customers are known by their names. */
    EstateOutcome all(byte[] body, boolean preview) {
        return taken(body, estate -> imports.all(estate, preview));
    }

    private EstateOutcome taken(byte[] body, Function<Estate, EstateOutcome> work) {
        return turns.take(member.tenantId(), () -> {
            EstateFile file = EstateYaml.read(body);
            return file.located(() -> work.apply(file.estate()));
        });
    }

    /** Whether a query asks for a preview. */
    static boolean isPreview(@Nullable String asked) {
        if (asked == null || asked.equals("false")) {
            return false;
        }
        if (asked.equals("true")) {
            return true;
        }
        throw WrongInput.at("preview", "true or false is wanted here.");
    }
}
