package nl.verbetermonitor.report;

import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a report that begins on a new page.
 *
 * @param maxPages how many pages it may take; empty when as many as it needs
 * @param versions the same part ever shorter, at least one; the first that fits in {@code maxPages} is set, and the last
 *     when none does
 */
public record Part(OptionalInt maxPages, List<List<Block>> versions) {

    public Part {
        versions = versions.stream().map(List::copyOf).toList();
    }

    /** A part that takes as many pages as it needs. */
    public static Part of(List<Block> blocks) {
        return new Part(OptionalInt.empty(), List.of(blocks));
    }
}
