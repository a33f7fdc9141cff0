package nl.verbetermonitor.job;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.PlanKind;

/**
 * What is decided about publishing.
 *
 * @param parties by kind of plan, who has to hear of a report before everybody does; of names with "of" between them one is
 *     enough. None: nobody has to
 */
public record PublicationSettings(Map<PlanKind, List<String>> parties) {

    private static final List<String> USUAL_PARTIES = List.of(
            "getroffen cliënten of nabestaanden",
            "inspecties",
            "buurgemeente",
            "melders",
            "functionaris gegevensbescherming",
            "griffie");

    public PublicationSettings {
        Map<PlanKind, List<String>> copy = new EnumMap<>(PlanKind.class);
        parties.forEach((kind, names) -> copy.put(kind, List.copyOf(names)));
        parties = Map.copyOf(copy);
    }

    /** What holds where nothing was configured. */
    public static PublicationSettings defaults() {
        Map<PlanKind, List<String>> parties = new EnumMap<>(PlanKind.class);
        Arrays.stream(PlanKind.values()).forEach(kind -> parties.put(kind, USUAL_PARTIES));
        return new PublicationSettings(parties);
    }

    /** Who has to hear of a report about a plan of this kind. */
    List<String> parties(PlanKind kind) {
        return parties.getOrDefault(kind, List.of());
    }
}
