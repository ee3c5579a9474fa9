package outward.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/** PostgreSQL's programs as one archive. */
public interface Distribution {
    /** Version as PostgreSQL prints it, such as {@code 18.6}; the data of one major number cannot be read by another. */
    String version();

    /** The archive: tar, compressed with xz. */
    InputStream archive() throws IOException;

    /** Server settings that only this version knows. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /** Number before the first dot of the version. */
    default String major() {
        return version().substring(0, version().indexOf('.'));
    }

    /** The archive that the application carries for this machine; refuses processors it has none for. */
    static Distribution bundled() {
        return new Distribution() {
            @Override
            public String version() {
                return "18.6";
            }

            @Override
            public Map<String, String> settings() {
                return Map.of("io_method", "sync");
            }

            @Override
            public InputStream archive() {
                return open("/postgres-linux-" + architecture() + ".txz");
            }
        };
    }

    private static InputStream open(String resource) {
        InputStream archive = Distribution.class.getResourceAsStream(resource);
        if (archive == null) {
            throw new EmbeddedFailure("There is no embedded PostgreSQL for this machine (" + resource
                    + "): set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of your own.");
        }
        return new BufferedInputStream(archive);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : name.equals("amd64") ? "x86_64" : name;
    }
}
