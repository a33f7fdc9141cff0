package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Sha256;

/** Looks through the input folder and takes the bytes of what is new into history. Nothing in the folder is changed. */
final class InputScan {

    private final Path input;
    private final History history;
    private final String reader;
    private final long run;
    private final Ledger ledger;

    InputScan(Path input, History history, String reader, long run, Ledger ledger) {
        this.input = input;
        this.history = history;
        this.reader = reader;
        this.run = run;
        this.ledger = ledger;
    }

    /** Of a file while it was looked at. */
    private record Stamp(long size, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    void scan() throws IOException {
        for (Path file : files(input, ledger)) {
            try {
                take(file);
            } catch (NoSuchFileException e) {
                ledger.waitingFile(name(file));
            } catch (IOException e) {
                ledger.unreadableFile(name(file), e);
            }
        }
    }

    /** Every file that may be a delivery, in the order of their names: the one that counts when two hold the same bytes. */
    static List<Path> files(Path input, Ledger ledger) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(input, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(input) && isPassedOver(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isPassedOver(file) && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (file.equals(input)) {
                    throw cause;
                }
                if (!isPassedOver(file)) {
                    ledger.unreadableFile(input.relativize(file).toString(), cause);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Temporary and hidden files, of spreadsheet programs and others. */
    private static boolean isPassedOver(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith("~$") || name.startsWith(".");
    }

    private void take(Path file) throws IOException {
        Stamp before = Stamp.of(file);
        String sha256 = hash(file);
        Optional<Delivery> delivery = history.deliveries().byHash(sha256);
        if (delivery.isPresent() && !mayComeAgain(delivery.get())) {
            ledger.knownFile();
            return;
        }
        boolean wasStored = history.files().has(sha256);
        boolean whole;
        try (InputStream bytes = Files.newInputStream(file)) {
            whole = history.files().store(sha256, bytes);
        }
        if (!whole || !Stamp.of(file).equals(before)) {
            if (!wasStored) {
                history.files().remove(sha256);
            }
            ledger.waitingFile(name(file));
            return;
        }
        ledger.received(history.deliveries().receive(sha256, name(file), reader, run), name(file));
    }

    private boolean mayComeAgain(Delivery delivery) {
        return delivery.state() == DeliveryState.REFUSED
                && !delivery.readerFingerprint().equals(reader);
    }

    static String hash(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.of(bytes);
        }
    }

    private String name(Path file) {
        return name(input, file);
    }

    /** A file's path within the input folder. */
    static String name(Path input, Path file) {
        return input.relativize(file).toString().replace('\\', '/');
    }
}
