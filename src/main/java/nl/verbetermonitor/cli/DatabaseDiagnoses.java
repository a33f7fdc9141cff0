package nl.verbetermonitor.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.history.DatabaseState;
import nl.verbetermonitor.job.Examination;

/** What is found about the database and its clock. */
final class DatabaseDiagnoses {

    private static final Duration LARGEST_DIFFERENCE = Duration.ofMinutes(2);

    private DatabaseDiagnoses() {}

    static List<Diagnosis> of(Examination examination) {
        DatabaseState state = examination.database();
        if (state instanceof DatabaseState.Usable usable) {
            List<Diagnosis> found = new ArrayList<>();
            found.add(ofDatabase(usable));
            found.add(ofClock(usable.now(), examination.now()));
            return found;
        }
        if (state instanceof DatabaseState.Unusable unusable) {
            return List.of(Diagnosis.wrong(
                    "database", Troubles.sentence(unusable.trouble()), Troubles.advice(unusable.trouble())));
        }
        return List.of(Diagnosis.good("database", Texts.text("doctor.database.later")));
    }

    private static Diagnosis ofDatabase(DatabaseState.Usable database) {
        if (!database.unicode()) {
            return Diagnosis.wrong("database", database.product(), Texts.text("doctor.database.encoding"));
        }
        return switch (database.tables()) {
            case NONE -> Diagnosis.good("database", Texts.text("doctor.database.empty", database.product()));
            case UP_TO_DATE -> Diagnosis.good("database", database.product());
            case TO_BE_UPDATED ->
                Diagnosis.attention("database", database.product(), Texts.text("doctor.database.to-be-updated"));
            case NEWER -> Diagnosis.wrong("database", database.product(), Texts.text("doctor.database.newer"));
        };
    }

    private static Diagnosis ofClock(Instant there, Instant here) {
        Duration difference = Duration.between(there, here).abs();
        String found = Moments.text(here);
        return difference.compareTo(LARGEST_DIFFERENCE) <= 0
                ? Diagnosis.good("clock", found)
                : Diagnosis.attention("clock", found, Texts.text("doctor.clock.differs", Moments.text(there)));
    }
}
