package nl.verbetermonitor.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mappings from texts in tests. */
final class Mappings {

    private Mappings() {}

    static MappingReading read(String yaml) {
        return new MappingReader(IntakeSettings.defaults()).read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The mapping of a text that has no problems. */
    static Mapping of(String yaml) {
        if (read(yaml) instanceof MappingReading.Usable usable) {
            return usable.mapping();
        }
        throw new AssertionError("The mapping has problems: " + problems(yaml));
    }

    /** The problems of a text as people read them; none when it can be used. */
    static List<String> problems(String yaml) {
        return read(yaml) instanceof MappingReading.Unusable unusable
                ? unusable.problems().stream().map(MappingProblem::message).toList()
                : List.of();
    }
}
