package nl.verbetermonitor.job;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.job.RunOutcome.Writing;

/**
 * Keeps the folder of reports equal to what history holds. Files are written beside and renamed: nobody ever sees half a
 * file. One that somebody changed is never overwritten.
 */
final class ReportFolder {

    private static final int HASH = 8;

    private final Path folder;
    private final History history;
    private final Ledger ledger;

    ReportFolder(Path folder, History history, Ledger ledger) {
        this.folder = folder;
        this.history = history;
        this.ledger = ledger;
    }

    void bringUpToDate() {
        history.reports().files().forEach(this::bringUpToDate);
        history.portfolios().files().forEach(this::bringUpToDate);
    }

    private void bringUpToDate(KeptFile file) {
        Path target = folder.resolve(file.path());
        try {
            if (!exists(target)) {
                write(file, target);
                ledger.written(file.path(), Writing.RESTORED);
            } else if (!holds(target, file)) {
                writeBeside(file, target);
            }
        } catch (IOException | UncheckedIOException e) {
            ledger.unwritten(file.path(), e);
        }
    }

    private void writeBeside(KeptFile file, Path changed) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path beside = changed.resolveSibling(besideName(changed, file, attempt));
            if (!exists(beside)) {
                write(file, beside);
                ledger.written(file.path(), Writing.WRITTEN_BESIDE);
                return;
            }
            if (holds(beside, file)) {
                return;
            }
        }
    }

    private static String besideName(Path changed, KeptFile file, int attempt) {
        String name = String.valueOf(changed.getFileName());
        int dot = name.lastIndexOf('.');
        String suffix = "-" + file.sha256().substring(0, HASH) + (attempt == 1 ? "" : "-" + attempt);
        return name.substring(0, dot) + suffix + name.substring(dot);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean holds(Path path, KeptFile file) throws IOException {
        return Files.isRegularFile(path) && InputScan.hash(path).equals(file.sha256());
    }

    private void write(KeptFile file, Path target) throws IOException {
        Path parent = Files.createDirectories(target.resolveSibling("")).normalize();
        Path unfinished = parent.resolve("." + target.getFileName() + ".tmp");
        try {
            fill(unfinished, file);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished); // a full disk stays full of what nobody will read
            throw e;
        }
    }

    private void fill(Path unfinished, KeptFile file) throws IOException {
        try (FileOutputStream stream = new FileOutputStream(unfinished.toFile());
                OutputStream bytes = new BufferedOutputStream(stream)) {
            history.files().copy(file.sha256(), bytes);
            bytes.flush();
            stream.getFD().sync(); // a rename may reach the disk before the bytes do
        }
    }
}
