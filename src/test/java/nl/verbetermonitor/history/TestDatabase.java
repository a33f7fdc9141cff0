package nl.verbetermonitor.history;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The databases that history runs on; every call of {@link #create} gives a new, empty one. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseSettings create(Path directory) {
            return DatabaseSettings.embedded(directory, 2);
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseSettings create(Path directory) {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = Server.get();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return DatabaseSettings.server(server.getJdbcUrl("postgres", name), "postgres", "postgres", 2);
        }
    };

    public abstract DatabaseSettings create(Path directory);

    /** One real server for all tests of this JVM; it stops with the JVM. */
    private static final class Server {
        private static final @Nullable EmbeddedPostgres INSTANCE = start();

        private static @Nullable EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException e) {
                return null;
            }
        }

        static EmbeddedPostgres get() {
            EmbeddedPostgres server = INSTANCE;
            if (server == null) {
                throw new TestAbortedException("PostgreSQL cannot be started on this machine");
            }
            return server;
        }
    }
}
