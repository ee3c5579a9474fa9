package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.domain.HostileValue;

class FolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "JUMP01, jump01", // lower case
        "Bob's LAN, bob-s-lan", // other characters become one hyphen
        "a_b-c, a_b-c", // what every file system takes stays
        "café, cafe", // accents go
        "--x--, x", // no hyphen at either end
        "'..', x", // nothing is left
        "CON, x-con", // a device name
        "com1, x-com1", // a numbered device name
        "com10, com10", // not a device name
        "conin$, conin", // the dollar goes first
    })
    void aSlugIsMadeOfHarmlessLetters(String name, String slug) {
        assertThat(FolderName.slug(name)).isEqualTo(slug);
    }

    @Test
    void longNamesEndAfterSixtyLetters() {
        assertThat(FolderName.slug("x".repeat(200))).isEqualTo("x".repeat(60));
    }

    @Test
    void everyHostileNameBecomesASafeOne() {
        assertThat(HostileValue.all())
                .extracting(row -> FolderName.slug(row.value()))
                .allMatch(slug -> slug.matches("[a-z0-9_-]{1,60}") && !slug.matches("con|prn|aux|nul|(com|lpt)[0-9]"));
    }

    @Test
    void twoHostsOfOneNameNeverShareAFolder() {
        var hosts = RunbookFixture.article().plan().design().hosts();
        assertThat(FolderName.of(hosts.get(0))).isEqualTo("jump01-00000001");
        assertThat(FolderName.of(hosts.get(1))).isEqualTo("cm01-00000002");
    }
}
