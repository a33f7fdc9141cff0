package nl.verbetermonitor.history;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives back what the file of the embedded database takes for rows that are no longer there, or were written anew: it does so
 * by itself only slowly. A server does it by itself.
 */
final class Compaction {

    /** Below this it is not worth the time, in bytes. */
    private static final long SMALLEST = 32L << 20;

    /** At most so much of the file, in percents, is in use when it is worth the time. */
    private static final int MOST_IN_USE = 50;

    /** So long after its last use a pool takes a connection to be alive without asking; a little more. */
    private static final long TRUSTED_NANOS = 600_000_000;

    private static final String FIGURES =
            "select cast(setting_value as bigint) from information_schema.settings where setting_name = ?";

    private final JdbcTemplate database;
    private final HikariDataSource connections;
    private final long smallest;

    Compaction(HikariDataSource connections) {
        this(connections, SMALLEST);
    }

    /** @param smallest a file that is smaller stays as it is, in bytes */
    Compaction(HikariDataSource connections, long smallest) {
        this.database = new JdbcTemplate(connections);
        this.connections = connections;
        this.smallest = smallest;
    }

    /** Compacts the file when at least half of it is idle and no other process has it open; that is found out in no time. */
    void whenWorthwhile() {
        if (isWorthwhile() && isAlone()) {
            now();
        }
    }

    /** Compacts the file; connections that are open elsewhere in this process are opened anew when they are used. */
    void now() {
        database.execute("shutdown compact");
        connections.getHikariPoolMXBean().softEvictConnections();
        LockSupport.parkNanos(TRUSTED_NANOS);
    }

    private boolean isWorthwhile() {
        return figure("info.FILE_SIZE") >= smallest && figure("info.CHUNKS_FILL_RATE") <= MOST_IN_USE;
    }

    /** Who comes from another process has an address; so have we, when another process has the file open itself. */
    private boolean isAlone() {
        Long others = database.queryForObject(
                "select count(*) from information_schema.sessions where client_addr is not null", Long.class);
        return others != null && others == 0;
    }

    /** 0 when the database does not know it. */
    private long figure(String name) {
        return database.queryForList(FIGURES, Long.class, name).stream()
                .mapToLong(Long::longValue)
                .findFirst()
                .orElse(0);
    }
}
