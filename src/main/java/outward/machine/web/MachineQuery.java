package outward.machine.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.machine.Namesake;

/** Which namesakes are said to be the same computer; without any, those of the same customer. */
final class MachineQuery {
    @RestQuery
    @Nullable
    List<String> with;

    @RestQuery
    @Nullable
    String chosen;

    /** The namesakes that are meant; what is none of them is not there. */
    List<Namesake> of(List<Namesake> all) {
        List<String> named = with == null ? List.of() : with;
        if (named.isEmpty() && chosen == null) {
            return all.stream().filter(Namesake::sameCustomer).toList();
        }
        Set<UUID> wanted = named.stream().map(PathId::of).collect(Collectors.toSet());
        List<Namesake> found =
                all.stream().filter(n -> wanted.contains(n.host())).toList();
        if (found.size() < wanted.size()) {
            throw new NotFound();
        }
        return found;
    }
}
