package nl.verbetermonitor.intake;

import java.util.List;

/** What came of reading a mapping. */
public sealed interface MappingReading {

    /**
     * It can be used.
     *
     * @param mapping what it says
     */
    record Usable(Mapping mapping) implements MappingReading {}

    /**
     * It cannot be used.
     *
     * @param problems all of them, in the order of their lines; at least one
     */
    record Unusable(List<MappingProblem> problems) implements MappingReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
