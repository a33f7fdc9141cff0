package nl.verbetermonitor.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.history.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one parcel over, in the way of its destination. */
final class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final History history;
    private final CoverNotes notes;
    private final Shelves shelves;
    private final Optional<MailRoom> mail;

    Delivering(DistributionSettings settings, History history, CoverNotes notes, Shelves shelves, Clock clock) {
        this.history = history;
        this.notes = notes;
        this.shelves = shelves;
        this.mail = settings.mail().map(room -> new MailRoom(room, clock));
    }

    /**
     * @param id how mail servers know it
     */
    Transmission deliver(Parcel parcel, String id) {
        try {
            if (parcel.item() instanceof Document document) {
                return deliver(document, parcel.destination(), id);
            }
            return mail.orElseThrow().send((Reminder) parcel.item(), id, addressOf(parcel.destination()));
        } catch (RuntimeException e) {
            LOG.error("Sending {} failed", id, e);
            return Transmission.failed(Failure.OTHER);
        }
    }

    private Transmission deliver(Document document, Destination destination, String id) {
        Optional<byte[]> bytes = bytes(document.edition().file());
        if (bytes.isEmpty()) {
            return Transmission.failed(Failure.FILE_DAMAGED);
        }
        if (destination instanceof Destination.Folder folder) {
            return place(document, folder);
        }
        return mail.orElseThrow().send(document, notes.of(document), bytes.get(), id, addressOf(destination));
    }

    private static MailAddress addressOf(Destination destination) {
        return ((Destination.Mailbox) destination).address();
    }

    /** What history holds; empty when that is not what was made. */
    private Optional<byte[]> bytes(KeptFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        history.files().copy(file.sha256(), bytes);
        return Optional.of(bytes.toByteArray())
                .filter(held -> held.length > 0 && Sha256.of(held).equals(file.sha256()));
    }

    private Transmission place(Document document, Destination.Folder folder) {
        try {
            shelves.place(
                    folder.path(),
                    document.fileName(),
                    document.edition().file().sha256());
            return new Transmission.Arrived();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("A folder of a reader cannot be written to", e);
            return Transmission.failed(Failure.FOLDER_UNUSABLE);
        }
    }
}
