package outward.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;

/** A million texts: what we take for an address, PostgreSQL takes too, and reads the same bits. */
@OutwardTest
class PostgresReadingTest {
    private static final int TEXTS = 1_000_000;
    private static final HexFormat HEX = HexFormat.of();
    private static final int BATCH = 20_000;
    /** inet_send gives family, length, a flag and a size before the bytes of the address. */
    private static final String DISAGREEMENTS = """
            select text, bits from unnest(?, ?) as ours(text, bits)
            where case when pg_input_is_valid(text, 'inet')
                  then encode(substring(inet_send(text::inet) from 5), 'hex') <> bits
                  else true end
            """;

    @Inject
    DataSource database;

    @Test
    void postgresReadsTheSameBits() throws SQLException {
        RandomText texts = new RandomText(20260823);
        List<String> disagreements = new ArrayList<>();
        Map<String, String> accepted = new LinkedHashMap<>();
        int total = 0;
        try (Connection connection = database.getConnection()) {
            for (int count = 1; count <= TEXTS; count++) {
                addIfAccepted(texts.next(), accepted);
                if (count % BATCH == 0) {
                    disagreements.addAll(disagreements(connection, accepted));
                    total += accepted.size();
                    accepted.clear();
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(total).as("enough was accepted").isGreaterThan(TEXTS / 3);
    }

    private static void addIfAccepted(String text, Map<String, String> accepted) {
        if (text.contains(":")) {
            read(text, () -> accepted.put(text, hexadecimal(Ipv6.parse(text))));
        } else {
            read(text, () -> accepted.put(text, HEX.toHexDigits(Ipv4.parse(text).bits())));
        }
    }

    private static void read(String text, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidAddress refused) {
            assertThat(refused.input()).isSameAs(text);
        }
    }

    private static String hexadecimal(Ipv6 address) {
        return HEX.toHexDigits(address.high()) + HEX.toHexDigits(address.low());
    }

    private static List<String> disagreements(Connection connection, Map<String, String> ours) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DISAGREEMENTS)) {
            query.setArray(1, connection.createArrayOf("text", ours.keySet().toArray()));
            query.setArray(2, connection.createArrayOf("text", ours.values().toArray()));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1) + " is not " + rows.getString(2));
            }
        }
        return found;
    }
}
