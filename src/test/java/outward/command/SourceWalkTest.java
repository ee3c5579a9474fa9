package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.also;
import static outward.command.WalkFixture.around;
import static outward.command.WalkFixture.articleLines;
import static outward.command.WalkFixture.articleServer;
import static outward.command.WalkFixture.own;
import static outward.command.WalkFixture.passages;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.design.Route;

/** A management host with more than one address (safety Y4). */
class SourceWalkTest {
    private static final ConfiguredHost HOST = ConfiguredHost.from("host", articleLines());

    @Test
    void theAddressOfASecondEdgeSiteMakesTheSourceTowardsTeredoAmbiguous() {
        List<Passage> passages = passages(around(articleServer(64)), also(HOST, own("2002:836b:9:3333::10", 64)));
        assertThat(passages.get(0)).isInstanceOf(Arrives.class);
        assertThat(passages.get(1)).isInstanceOfSatisfying(Dies.class, dies -> {
            assertThat(dies.way()).isEqualTo(Dies.Way.BACK);
            assertThat(dies.node()).isEqualTo("DirectAccess server");
            assertThat(dies.reason()).isEqualTo(Loss.SOURCE_AMBIGUOUS);
        });
    }

    @Test
    void aSecondAddressOfTheSameSubnetArrivesButNotSurelyFromThePlannedOne() {
        assertThat(passages(around(articleServer(64)), also(HOST, own("2002:836b:2:3333::11", 64))))
                .allSatisfy(passage -> assertThat(passage).isInstanceOfSatisfying(Arrives.class, arrives -> {
                    assertThat(arrives.otherSources()).containsExactly(address("2002:836b:2:3333::11"));
                    assertThat(arrives.surelyFrom(address("2002:836b:2:3333::10")))
                            .isFalse();
                }));
    }

    @Test
    void aNativeAddressBecomesTheSourceTowardsTeredo() {
        Route back = WalkFixture.route("2001:db8:7::/64", "::");
        ConfiguredHost host = also(HOST, own("2001:db8:7::10", 64));
        List<Passage> passages = passages(around(articleServer(64).routing(List.of(back))), host);
        assertThat(((Arrives) passages.get(0)).source()).isEqualTo(address("2002:836b:2:3333::10"));
        assertThat(((Arrives) passages.get(1)).source()).isEqualTo(address("2001:db8:7::10"));
    }
}
