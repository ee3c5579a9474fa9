package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lists outward-collect.ps1 says that it read to their end. */
class WholeListsTest {
    private static final String STATE =
            "{\"schema\": \"outward-read-state/1\", \"computer\": \"JUMP1\", \"routes\": [%s],"
                    + " \"wholeLists\": [%s], \"errors\": {}}\n";
    private static final String ROUTE = "{\"destinationPrefix\": \"2002:836b:2:1000::/64\","
            + " \"nextHop\": \"2002:836b:2:3333::1\", \"interfaceAlias\": \"Ethernet\", \"interfaceIndex\": 4,"
            + " \"publish\": \"No\", \"routeMetric\": 256, \"store\": \"ActiveStore\"}";

    @Test
    void aListWithoutAnEntryIsShownWhereItIsNamed() {
        HostState state = HostReport.read(STATE.formatted(ROUTE, "\"routes ActiveStore\", \"routes PersistentStore\""));
        assertThat(state.notUnderstood()).isEmpty();
        assertThat(state.hasAll(Listing.Of.ROUTES, Store.ACTIVE)).isTrue();
        assertThat(state.hasAll(Listing.Of.ROUTES, Store.PERSISTENT)).isTrue();
        assertThat(state.hasAll(Listing.Of.ADDRESSES, Store.ACTIVE)).isFalse();
    }

    @Test
    void aListThatIsNotNamedIsNotCalledWhole() {
        HostState state = HostReport.read(STATE.formatted(ROUTE, "\"addresses ActiveStore\""));
        assertThat(state.hasAll(Listing.Of.ROUTES, Store.PERSISTENT)).isFalse();
        assertThat(state.hasAll(Listing.Of.ADDRESSES, Store.ACTIVE)).isTrue();
    }

    @Test
    void anEntryThatIsNotUnderstoodLeavesNoListWhole() {
        HostState state = HostReport.read(STATE.formatted("{\"some\": \"thing\"}", "\"routes ActiveStore\""));
        assertThat(state.hasAll(Listing.Of.ROUTES, Store.ACTIVE)).isFalse();
    }

    @Test
    void wordsThatNameNoListAreNone() {
        HostState state = HostReport.read(STATE.formatted("", "\"routes\", \"neighbours ActiveStore\", 7, null"));
        assertThat(state.listings()).isEmpty();
    }
}
