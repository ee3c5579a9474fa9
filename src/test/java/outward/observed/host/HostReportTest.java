package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of output in one text each, clean and damaged, with all that is read from it beside. */
class HostReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netsh-session",
                "netsh-detail",
                "netsh-german",
                "route-print-persistent",
                "route-print-german",
                "ipconfig-server",
                "ipconfig-german-french",
                "get-net-route",
                "get-net-ip-address",
                "get-net-ip-interface",
                "server-lists",
                "verify",
                "damaged-quoted",
                "damaged-pipes",
                "damaged-wrapped-80",
                "damaged-wrapped-mail",
                "damaged-mixed"
            })
    void a_text_shows_this_and_nothing_else(String name) {
        HostState state = HostReport.read(Shown.fixture(name + ".txt"));

        assertThat(Shown.all(state)).isEqualTo(Shown.fixture(name + ".expected"));
    }
}
