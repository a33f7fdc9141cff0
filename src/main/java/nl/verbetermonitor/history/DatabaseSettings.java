package nl.verbetermonitor.history;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which database holds the history.
 *
 * @param url as JDBC writes it, of H2 or PostgreSQL
 * @param user who connects
 * @param password may be empty; never logged
 * @param connections how many may be open at once, at least 4
 */
public record DatabaseSettings(String url, String user, String password, int connections) {

    private static final String EMBEDDED = "jdbc:h2:file:";

    /** A job holds one connection for its own bookkeeping beside the one a thread works with. */
    private static final int PER_THREAD = 2;

    private static final int SPARE = 2;

    public DatabaseSettings {
        if (connections < PER_THREAD + SPARE) {
            throw new IllegalArgumentException("Too few connections: " + connections);
        }
    }

    /**
     * The embedded database in a directory. Without WRITE_DELAY=0 work that was reported as done is lost when the
     * machine stops; without AUTO_SERVER a second process cannot look in during a run.
     *
     * @param directory where its files are, made when it is not there
     * @param threads how many work at once
     * @throws IllegalArgumentException when there is a semicolon in the name of the directory: H2 cannot open it
     */
    public static DatabaseSettings embedded(Path directory, int threads) {
        String file = directory.toAbsolutePath().resolve("verbetermonitor").toString();
        if (file.contains(";")) {
            throw new IllegalArgumentException("A semicolon in " + file);
        }
        String url = EMBEDDED + file + ";WRITE_DELAY=0;AUTO_SERVER=TRUE;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";
        return new DatabaseSettings(url, "sa", "", connectionsFor(threads));
    }

    /**
     * A database on a server.
     *
     * @param url as JDBC writes it: {@code jdbc:postgresql://host/name}
     * @param threads how many work at once
     */
    public static DatabaseSettings server(String url, String user, String password, int threads) {
        return new DatabaseSettings(url, user, password, connectionsFor(threads));
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Where the embedded database keeps all it holds; empty for one on a server. */
    Optional<Path> file() {
        return url.startsWith(EMBEDDED) ? Optional.of(Path.of(name() + ".mv.db")) : Optional.empty();
    }

    /** The embedded database beside this one whose name ends in this. */
    DatabaseSettings inFile(String suffix) {
        return new DatabaseSettings(
                EMBEDDED + name() + suffix + url.substring(url.indexOf(';')), user, password, connections);
    }

    private String name() {
        return url.substring(EMBEDDED.length(), url.indexOf(';'));
    }

    private static int connectionsFor(int threads) {
        return PER_THREAD * threads + SPARE;
    }

    @Override
    public String toString() {
        return "database of " + user;
    }
}
