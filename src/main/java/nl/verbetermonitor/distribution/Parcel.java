package nl.verbetermonitor.distribution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import nl.verbetermonitor.history.Receipts.Message;
import nl.verbetermonitor.history.Sha256;

/**
 * Something for one reader.
 *
 * @param message how it is known, however often it is sent
 */
record Parcel(Item item, Destination destination, Message message) {

    /**
     * @param domain on which the identity of mail ends, as mail servers want it
     */
    static Parcel of(Document document, Destination destination, String domain) {
        Document.Edition edition = document.edition();
        String key = hash(List.of(
                document.kind().name(),
                document.subject().key(),
                Integer.toString(edition.version()),
                edition.file().sha256(),
                destination.channel(),
                destination.recipient()));
        boolean overview = document.kind() == ReportKind.OVERVIEW;
        OptionalLong owner = OptionalLong.of(edition.file().owner());
        return new Parcel(
                document,
                destination,
                new Message(
                        key,
                        "<" + key + "@" + domain + ">",
                        document.kind().name(),
                        overview ? OptionalLong.empty() : owner,
                        overview ? owner : OptionalLong.empty(),
                        document.subject().key(),
                        edition.content(),
                        edition.stage().name(),
                        edition.file().path(),
                        destination.channel(),
                        destination.recipient()));
    }

    static String hash(List<String> parts) {
        return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
