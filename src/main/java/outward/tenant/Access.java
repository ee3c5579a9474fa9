package outward.tenant;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.database.Binding;

/**
 * A member as a request's session or token lets them in.
 *
 * @param tenant the firm's name
 * @param rights those of the role, less what a token leaves out
 * @param everyCustomer false for a member or a token that sees some customers only
 * @param binding what the request's transactions are bound to
 * @param ownAffairs what they are bound to where the member works on their own account; null for a token, which never does
 */
public record Access(
        Member member,
        String tenant,
        Set<Right> rights,
        boolean everyCustomer,
        Binding binding,
        @Nullable Binding ownAffairs) {
    /** All that the member may. */
    public static Access of(Member member, String tenant, Binding binding, Binding ownAffairs) {
        return new Access(member, tenant, member.rights(), member.everyCustomer(), binding, ownAffairs);
    }
}
