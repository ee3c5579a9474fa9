package outward.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.answer.WrongInput;

/** What a site wants to itself, and so is asked about when it is gone back to. */
class PrefixClaimTest {
    private static List<String> claims(String... fields) {
        return PrefixClaim.of(Typed.frame(fields).prefixes()).stream()
                .map(c -> c.kind() + " " + c.prefix() + " by " + c.field())
                .toList();
    }

    @Test
    void clients_prefixes_and_the_one_of_the_hosts_are_claimed_by_the_field_that_made_them() {
        assertThat(claims(Typed.ARTICLE, Typed.CONFIRMED))
                .containsExactly(
                        "ip-https 2002:836b:2:1000::/64 by publicIpv4",
                        "teredo 2001:0:836b:2::/64 by publicIpv4",
                        "manage-out 2002:836b:2:3333::/64 by publicIpv4");
        assertThat(claims(Typed.MARC))
                .containsExactly(
                        "ip-https fd78:9f7e:c716:1000::/64 by organisationPrefix",
                        "manage-out fd78:9f7e:c716:3333::/64 by organisationPrefix");
        assertThat(claims(Typed.NATIVE)).contains("ip-https 2001:db8:1:1000::/64 by clientPrefix");
    }

    @Test
    void prefixes_of_one_site_that_overlap_are_refused() {
        assertThatThrownBy(() -> claims(Typed.NATIVE, "vpnPrefix: '2001:db8:1:1000::/64'"))
                .isInstanceOf(WrongInput.class);
    }
}
