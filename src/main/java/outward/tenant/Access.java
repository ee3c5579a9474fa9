package outward.tenant;

import java.util.Set;
import outward.database.Binding;

/**
 * A member as a request's session or token lets them in.
 *
 * @param rights those of the role, less what a token leaves out
 * @param everyCustomer false for a member or a token that sees some customers only
 * @param binding what the request's transactions are bound to
 */
public record Access(Member member, Set<Right> rights, boolean everyCustomer, Binding binding) {
    /** By a session. */
    static Access bySession(SignIn signIn) {
        Member member = signIn.member();
        return new Access(
                member,
                member.role().rights(),
                member.everyCustomer(),
                Binding.session(member.tenantId(), member.id(), signIn.sessionVersion()));
    }

    /** By being the founder of a tenant that is not there yet. */
    static Access byFounding(Member member) {
        return new Access(member, member.role().rights(), true, Binding.application(member.tenantId()));
    }
}
