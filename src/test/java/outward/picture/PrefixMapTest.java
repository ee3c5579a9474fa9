package outward.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6Prefix;
import outward.runbook.RunbookFixture;

/** What is used of each /48; a line that begins with "keep" is only to be kept clear. */
class PrefixMapTest {
    @Test
    void the_articles_48_has_the_hosts_the_clients_and_what_windows_takes() {
        assertThat(lines(RunbookFixture.article()))
                .containsExactly(
                        "2002:836b:2::/48",
                        "keep 0: The server's own 6to4 address",
                        "used 1: Internal",
                        "used 1000: Clients by IP-HTTPS",
                        "keep 2000: Clients by VPN in Microsoft's examples; to be read on the server",
                        "used 3333: Management hosts; the server is ::1",
                        "keep 7777: NAT64 takes a /96 here in Microsoft's examples; to be read on the server");
    }

    @Test
    void behind_nat_there_is_no_6to4_address() {
        assertThat(lines(RunbookFixture.behindNat()))
                .contains("fd78:9f7e:c716::/48")
                .noneMatch(line -> line.contains("6to4"));
    }

    @Test
    void without_the_articles_method_the_dns64_subnet_is_kept_clear() {
        assertThat(lines(RunbookFixture.isatap())).contains("keep 3333: DNS64 at 2002:836b:2:3333::1");
    }

    @Test
    void a_balanced_entry_point_takes_32_subnets_for_clients() {
        assertThat(lines(RunbookFixture.loadBalanced()))
                .containsExactly(
                        "2001:db8:1::/48",
                        "used 0: Internal",
                        "used 1000 to 101f: Clients by IP-HTTPS",
                        "2001:db8:2::/48",
                        "used 0: Internal");
    }

    @Test
    void other_entry_points_use_some_and_teredo_is_nobodys() {
        assertThat(lines(RunbookFixture.multisite()))
                .containsExactly(
                        "2001:db8:1::/48",
                        "used 0: Internal",
                        "used 1000: Clients by IP-HTTPS",
                        "2001:db8:2::/48",
                        "used 0: Internal",
                        "used 1000: Clients by IP-HTTPS at Branch",
                        "used 2000: Clients by VPN at Branch");
    }

    @Test
    void it_is_drawn_as_a_scale_with_its_parts_below() throws IOException {
        PrefixMap map = PrefixMap.of(RunbookFixture.loadBalanced().plan().frame());
        assertThat(PrefixMapDrawing.of(map).get(0).svg("prefixes-1"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/outward/picture/load-balanced-prefixes.svg")));
    }

    @Test
    void many_parts_are_drawn_on_several_pictures_each_of_which_fits_a_page() {
        List<Use> uses = IntStream.range(0, 30)
                .mapToObj(i -> new Use(
                        Ipv6Prefix.parse("2001:db8:1:" + Integer.toHexString(i) + "::/64"), List.of("Internal"), false))
                .toList();
        PrefixMap map = new PrefixMap(List.of(new PrefixMap.Block(Ipv6Prefix.parse("2001:db8:1::/48"), uses)));
        assertThat(PrefixMapDrawing.of(map))
                .hasSize(3)
                .allSatisfy(drawing -> assertThat(drawing.height()).isLessThan(780));
    }

    private static List<String> lines(RunbookFixture fixture) {
        return PrefixMap.of(fixture.plan().frame()).blocks().stream()
                .flatMap(block -> Stream.concat(
                        Stream.of(block.network().toString()),
                        block.uses().stream().map(PrefixMapTest::line)))
                .toList();
    }

    private static String line(Use use) {
        return (use.kept() ? "keep " : "used ") + use.subnets() + ": " + use.words();
    }
}
