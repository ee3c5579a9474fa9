package outward.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetshNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ethernet",
                "Ethernet 2",
                "100% LAN",
                "Bob's LAN",
                "A|calc",
                "x)",
                "2nd",
                "0x",
                "12 b",
                "%1",
                "a\\"
            })
    void anOrdinaryNameIsCarried(String name) {
        assertThat(NetshName.refusal(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "0", "+7", "-7", "0x1F"})
    void aNumberWouldBeReadAsAnIndex(String name) {
        assertThat(NetshName.refusal(name)).contains("netsh reads a number as an interface index, not as a name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"store=active", "a=b", "=", "x="})
    void anEqualsSignWouldBeReadAsATag(String name) {
        assertThat(NetshName.refusal(name)).contains("netsh reads a name with an equals sign as a tag and its value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", " 12", " "})
    void outerBlanksMayBeLost(String name) {
        assertThat(NetshName.refusal(name))
                .contains("A blank at either end of a name may be lost on the way to netsh.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Büro", "a\"b", "a\nb", "a\tb", "\uff02"})
    void whatCmdCannotCarryIsRefused(String name) {
        assertThat(NetshName.refusal(name))
                .contains("A cmd file carries printable ASCII characters without double quotes only.");
    }

    @ParameterizedTest
    @ValueSource(strings = {""})
    void anEmptyNameIsRefused(String name) {
        assertThat(NetshName.refusal(name)).contains("netsh needs an interface name.");
    }
}
