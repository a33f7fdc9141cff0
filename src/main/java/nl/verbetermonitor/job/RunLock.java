package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.verbetermonitor.history.DatabaseLock;

/**
 * That nobody else changes this installation: a lock of the operating system on a file, and on a database server one in
 * the database as well. Both end with the process, however it ends.
 */
final class RunLock implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    /** Long enough for somebody who only looks whether the lock is free. */
    private static final long PAUSE_NANOS = 50_000_000;

    private final FileChannel channel;
    private final Optional<DatabaseLock> databaseLock;

    private RunLock(FileChannel channel, Optional<DatabaseLock> databaseLock) {
        this.channel = channel;
        this.databaseLock = databaseLock;
    }

    /** Takes the lock; empty when another has it. */
    static Optional<RunLock> acquire(MonitorSettings settings) {
        Optional<RunLock> lock = tryAcquire(settings);
        for (int attempt = 1; attempt < ATTEMPTS && lock.isEmpty(); attempt++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = tryAcquire(settings);
        }
        return lock;
    }

    /** Whether somebody has the lock. */
    static boolean isTaken(MonitorSettings settings) {
        Optional<RunLock> lock = tryAcquire(settings);
        lock.ifPresent(RunLock::close);
        return lock.isEmpty();
    }

    private static Optional<RunLock> tryAcquire(MonitorSettings settings) {
        try {
            Files.createDirectories(settings.data());
            Optional<FileChannel> channel = lockedFile(settings.data().resolve("run.lock"));
            if (channel.isEmpty() || !DatabaseLock.isNeededFor(settings.database())) {
                return channel.map(open -> new RunLock(open, Optional.empty()));
            }
            Optional<DatabaseLock> databaseLock = DatabaseLock.tryAcquire(settings.database());
            if (databaseLock.isEmpty()) {
                channel.get().close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(channel.get(), databaseLock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A database server that was away gave the lock up, so that somebody else may have it by now.
     *
     * @throws IllegalStateException when the lock was lost
     */
    void ensureHeld() {
        if (!databaseLock.map(DatabaseLock::isHeld).orElse(true)) {
            throw new IllegalStateException("The lock of the database was lost");
        }
    }

    /** The file stays where it is: who deletes it could let two in. */
    private static Optional<FileChannel> lockedFile(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        databaseLock.ifPresent(DatabaseLock::close);
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
