package nl.verbetermonitor.report;

/**
 * Which file a report comes from.
 *
 * @param file the name of the file, without folders; for the municipality itself alone
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param version the version of the delivery for its plan and peildatum, from 1
 */
public record DeliveryOrigin(String file, String sha256, int version) {}
