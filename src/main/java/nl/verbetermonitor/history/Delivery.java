package nl.verbetermonitor.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.verbetermonitor.plan.Nr;

/**
 * A delivered workbook.
 *
 * @param id by which it is known here
 * @param key its hashes
 * @param fileName its path within the input folder, with {@code /}; empty when it held a citizen service number
 * @param state what became of it
 * @param readerFingerprint of the reader and the rules it was read with
 * @param receivedAt when its bytes came in
 * @param refusedInRun the run that refused it first
 * @param plan empty as long as it was not read, and when it was refused
 * @param reportingDate its peildatum; empty as {@code plan} is
 * @param version counts the accepted workbooks for this plan and peildatum, from 1; empty before it was accepted
 */
public record Delivery(
        long id,
        DeliveryKey key,
        Optional<String> fileName,
        DeliveryState state,
        String readerFingerprint,
        Instant receivedAt,
        OptionalLong refusedInRun,
        Optional<Nr> plan,
        Optional<LocalDate> reportingDate,
        OptionalInt version) {

    /** The hash of its bytes. */
    public String sha256() {
        return key.sha256();
    }
}
