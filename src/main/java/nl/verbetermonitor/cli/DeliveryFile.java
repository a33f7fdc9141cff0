package nl.verbetermonitor.cli;

import java.nio.file.Path;

/**
 * A file to check, which may not be there.
 *
 * @param path where it is
 * @param name how the caller calls it, fit to be shown
 */
record DeliveryFile(Path path, String name) {}
