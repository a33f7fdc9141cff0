package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryKey;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Sha256;
import nl.verbetermonitor.history.Staging;
import nl.verbetermonitor.job.RunOutcome.MappingLine;
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
    private final MappingFiles mappings;

    /**
     * @param shown turns the name of a file into one that may be kept and shown
     * @param mappings of the same folder
     */
    InputScan(
            Path input,
            History history,
            String reader,
            long run,
            Ledger ledger,
            Opener opener,
            UnaryOperator<String> shown,
            MappingFiles mappings) {
        this.input = input;
        this.history = history;
        this.reader = reader;
        this.run = run;
        this.ledger = ledger;
        this.opener = opener;
        this.shown = shown;
        this.mappings = mappings;
    }

    /** Opens a file for reading. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    void scan() throws IOException {
        for (Path file : files(input, ledger)) {
            FoundMapping mapping;
            try {
                mapping = mappings.of(file);
            } catch (IOException e) {
                ledger.unreadableFile(name(file), e);
                continue;
            }
            try {
                take(file, mapping);
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
        DeliveryKey key = unreadableKey(file);
        if (history.deliveries().by(key).isPresent()) {
            ledger.knownFile();
            return;
        }
        Staging staging = history.deliveries().stage(history.deliveries().receive(key, name(file), reader, run));
        staging.finding(new Finding(FindingCode.FILE_UNREADABLE, Place.WHOLE_FILE, "", ""));
        staging.refuse(run, Optional.empty(), Optional.empty());
    }

    private static DeliveryKey unreadableKey(Path file) throws IOException {
        String known = "unreadable " + file.getFileName() + Stamp.of(file);
        return DeliveryKey.of(Sha256.of(known.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Path> files(Path input, Ledger ledger) throws IOException {
        return InputFolder.files(
                input,
                (file, cause) -> ledger.unreadableFile(input.relativize(file).toString(), cause));
    }

    private void take(Path file, FoundMapping mapping) throws IOException {
        Stamp before = Stamp.of(file);
        String sha256 = hash(file, opener);
        if (mapping instanceof FoundMapping.Changing) {
            ledger.waitingFile(name(file));
        } else if (mapping instanceof FoundMapping.Unusable unusable) {
            waitFor(unusable, file, sha256);
        } else {
            take(file, before, sha256, mapping);
        }
    }

    /** Told once, as a refusal is. */
    private void waitFor(FoundMapping.Unusable mapping, Path file, String sha256) {
        if (history.waiting().add(key(sha256, mapping), run)) {
            ledger.unusableMapping(new MappingLine(name(mapping.file()), mapping.problems(), List.of(name(file))));
        } else {
            ledger.knownFile();
        }
    }

    private void take(Path file, Stamp before, String sha256, FoundMapping mapping) throws IOException {
        DeliveryKey key = key(sha256, mapping);
        Optional<Delivery> delivery = history.deliveries().by(key);
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
        if (mapping instanceof FoundMapping.Usable usable) {
            history.files().store(usable.text().getBytes(StandardCharsets.UTF_8));
        }
        ledger.received(history.deliveries().receive(key, name(file), reader, run), name(file));
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

    /** What a file and its mapping are known by together. */
    static DeliveryKey key(Path file, FoundMapping mapping) throws IOException {
        try {
            return key(hash(file), mapping);
        } catch (AccessDeniedException e) {
            return unreadableKey(file);
        }
    }

    private static DeliveryKey key(String sha256, FoundMapping mapping) {
        if (mapping instanceof FoundMapping.Usable usable) {
            return new DeliveryKey(sha256, Optional.of(usable.sha256()));
        }
        return mapping instanceof FoundMapping.Unusable unusable
                ? new DeliveryKey(sha256, Optional.of(unusable.sha256()))
                : DeliveryKey.of(sha256);
    }

    /** The hash of the bytes of a file. */
    static String hash(Path file) throws IOException {
        return hash(file, Files::newInputStream);
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
