package nl.verbetermonitor.history;

/**
 * A file of reports or of an overview.
 *
 * @param owner the id of what it belongs to
 * @param path within the folder of reports, with {@code /}
 * @param sha256 of its bytes, which {@link StoredFiles} holds
 */
public record KeptFile(long owner, String path, String sha256) {}
