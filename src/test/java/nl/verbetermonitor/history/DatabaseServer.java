package nl.verbetermonitor.history;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** A database server of a test's own, that stops and starts with its data. */
public final class DatabaseServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres postgres;

    /** Starts one with its data in a folder; where that cannot be, the test is skipped. */
    public DatabaseServer(Path data) {
        this.data = data;
        try {
            postgres = builder().start();
        } catch (IOException | RuntimeException e) {
            throw new TestAbortedException("PostgreSQL cannot be started on this machine");
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    public DatabaseSettings settings() {
        return DatabaseSettings.server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", 2);
    }

    public void stop() throws IOException {
        postgres.close();
    }

    public void start() throws IOException {
        postgres = builder().setPort(postgres.getPort()).start();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
