package nl.verbetermonitor.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Sha256;
import nl.verbetermonitor.history.Staging;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;

/** Looks through the input folder and takes the bytes of what is new into history. Nothing in the folder is changed. */
final class InputScan {

    private final Path input;
    private final History history;
    private final String reader;
    private final long run;
    private final Ledger ledger;
    private final Opener opener;
    private final UnaryOperator<String> shown;

    /**
     * @param shown turns the name of a file into one that may be kept and shown
     */
    InputScan(
            Path input,
            History history,
            String reader,
            long run,
            Ledger ledger,
            Opener opener,
            UnaryOperator<String> shown) {
        this.input = input;
        this.history = history;
        this.reader = reader;
        this.run = run;
        this.ledger = ledger;
        this.opener = opener;
        this.shown = shown;
    }

    /** Opens a file for reading. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
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
            } catch (AccessDeniedException e) {
                refuse(file);
            } catch (IOException e) {
                ledger.unreadableFile(name(file), e);
            }
        }
    }

    /** A file that we may not read has no hash: until it changes it is known by its name, size and time. */
    private void refuse(Path file) throws IOException {
        String key = unreadableKey(file);
        if (history.deliveries().byHash(key).isPresent()) {
            ledger.knownFile();
            return;
        }
        Staging staging = history.deliveries().stage(history.deliveries().receive(key, name(file), reader, run));
        staging.finding(new Finding(FindingCode.FILE_UNREADABLE, Place.WHOLE_FILE, "", ""));
        staging.refuse(run, Optional.empty(), Optional.empty());
    }

    private static String unreadableKey(Path file) throws IOException {
        String known = "unreadable " + file.getFileName() + Stamp.of(file);
        return Sha256.of(new ByteArrayInputStream(known.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Path> files(Path input, Ledger ledger) throws IOException {
        return InputFolder.files(
                input,
                (file, cause) -> ledger.unreadableFile(input.relativize(file).toString(), cause));
    }

    private void take(Path file) throws IOException {
        Stamp before = Stamp.of(file);
        String sha256 = hash(file, opener);
        Optional<Delivery> delivery = history.deliveries().byHash(sha256);
        if (delivery.isPresent() && !mayComeAgain(delivery.get())) {
            if (!isLeftByABrokenRun(delivery.get())) {
                ledger.knownFile();
            }
            return;
        }
        boolean wasStored = history.files().has(sha256);
        boolean whole;
        try (InputStream bytes = opener.open(file)) {
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

    /** This run goes on with it, so it is not old news. */
    private boolean isLeftByABrokenRun(Delivery delivery) {
        boolean unfinished = delivery.state() == DeliveryState.READING || delivery.state() == DeliveryState.READ;
        return unfinished && !ledger.files().containsKey(delivery.id());
    }

    /** What a file is known by. */
    static String hash(Path file) throws IOException {
        try {
            return hash(file, Files::newInputStream);
        } catch (AccessDeniedException e) {
            return unreadableKey(file);
        }
    }

    private static String hash(Path file, Opener opener) throws IOException {
        try (InputStream bytes = opener.open(file)) {
            return Sha256.of(bytes);
        }
    }

    private String name(Path file) {
        return shown.apply(name(input, file));
    }

    /** A file's path within the input folder, as the folder spells it. */
    static String name(Path input, Path file) {
        return input.relativize(file).toString().replace('\\', '/');
    }
}
