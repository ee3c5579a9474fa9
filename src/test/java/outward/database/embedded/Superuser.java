package outward.database.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The superuser of the tests' embedded database. */
public final class Superuser {
    private Superuser() {}

    /** A connection to the database that the running application uses. */
    public static Connection connect() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var secrets = new Secrets(Path.of("target", "test-data"));
        return DriverManager.getConnection(url, "postgres", secrets.get("superuser-password"));
    }
}
