package nl.verbetermonitor.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.job.PublicationSettings;
import nl.verbetermonitor.plan.PlanKind;

/** Reads the group {@code publication}: what has to be done before a report is published. */
final class PublicationSettingsReader {

    private static final String INFORM = "publication.inform";

    private final SettingsReader reader;

    PublicationSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    PublicationSettings read() {
        Map<PlanKind, List<String>> parties = new EnumMap<>(PlanKind.class);
        parties.put(PlanKind.IMPROVEMENT_PLAN, reader.list(INFORM + ".verbeterplan"));
        parties.put(PlanKind.SUPPLIER_INCIDENT, reader.list(INFORM + ".leveranciersincident"));
        return new PublicationSettings(parties);
    }
}
