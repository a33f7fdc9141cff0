package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.util.List;
import nl.verbetermonitor.intake.MappingProblem;

/** The mapping that belongs to a file in the input folder. */
sealed interface FoundMapping {

    /** There is none: the file is read as our own tracker. */
    record None() implements FoundMapping {}

    /**
     * It can be used.
     *
     * @param sha256 of its bytes
     * @param text its bytes, which are UTF-8
     */
    record Usable(String sha256, String text) implements FoundMapping {}

    /**
     * It cannot be used.
     *
     * @param sha256 of its bytes
     * @param problems at least one
     */
    record Unusable(Path file, String sha256, List<MappingProblem> problems) implements FoundMapping {}

    /** It changed while it was read. */
    record Changing() implements FoundMapping {}
}
