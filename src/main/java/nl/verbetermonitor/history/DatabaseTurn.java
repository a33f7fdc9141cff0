package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A turn at the file of the embedded database. The first process that opens it serves the others, and they lose it when that
 * one ends. So who only looks has the turn until it is done; who works has it while it opens and while it closes: it never
 * comes to depend on one who looks, and leaves nobody who looks behind. It ends with the process. A database on a server
 * knows no turns.
 */
final class DatabaseTurn implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;

    private final Optional<FileChannel> channel;

    private DatabaseTurn(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** How long one waits for its turn, and then goes on without. */
    enum Patience {
        /** Nobody waits longer for an answer. */
        OF_A_VISITOR(200),
        /** Long enough for a backup. */
        OF_A_WORKER(1200);

        private final int attempts;

        Patience(int attempts) {
            this.attempts = attempts;
        }
    }

    /** Waits for a turn. Where none can be had, nobody is kept from the database: whether it can be opened will show. */
    static DatabaseTurn take(DatabaseSettings settings, Patience patience) {
        return take(settings, patience.attempts);
    }

    /** @param attempts how often to look whether others are done, at least 1 */
    static DatabaseTurn take(DatabaseSettings settings, int attempts) {
        Optional<Path> database = settings.file();
        if (database.isEmpty()) {
            return new DatabaseTurn(Optional.empty());
        }
        try {
            return new DatabaseTurn(locked(database.get().resolveSibling("database.lock"), attempts));
        } catch (IOException e) {
            return new DatabaseTurn(Optional.empty());
        }
    }

    private static Optional<FileChannel> locked(Path file, int attempts) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (int attempt = 0; attempt < attempts; attempt++) {
                if (channel.tryLock() != null) {
                    return Optional.of(channel);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether it is ours; otherwise somebody has it who keeps it long, or there are none. */
    boolean isTaken() {
        return channel.isPresent();
    }

    @Override
    public void close() {
        channel.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
