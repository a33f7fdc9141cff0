package nl.verbetermonitor.cli;

import java.nio.file.Path;

/**
 * A file to check, which may not be there.
 *
 * @param path where it is, absolute
 * @param folder the folder that the caller named, otherwise the one the file is in: up to here mappings are looked for
 * @param name how the caller calls it, fit to be shown
 */
record DeliveryFile(Path path, Path folder, String name) {}
