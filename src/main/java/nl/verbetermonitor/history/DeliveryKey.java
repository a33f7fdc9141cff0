package nl.verbetermonitor.history;

import java.util.Optional;

/**
 * What a delivery is known by: the same workbook with another mapping is another delivery.
 *
 * @param sha256 of the bytes of the workbook
 * @param mapping SHA-256 of the bytes of the mapping that it is read with; empty when it is read as our own tracker
 */
public record DeliveryKey(String sha256, Optional<String> mapping) {

    /** Of a workbook that is read as our own tracker. */
    public static DeliveryKey of(String sha256) {
        return new DeliveryKey(sha256, Optional.empty());
    }

    static DeliveryKey of(String sha256, String mappingColumn) {
        return new DeliveryKey(sha256, Optional.of(mappingColumn).filter(mapping -> !mapping.isEmpty()));
    }

    /** The mapping as the database keeps it. */
    String mappingColumn() {
        return mapping.orElse("");
    }
}
