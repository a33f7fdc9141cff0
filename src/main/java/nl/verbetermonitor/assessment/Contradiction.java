package nl.verbetermonitor.assessment;

import static java.math.BigDecimal.ONE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Status;

/** Ways in which the row of an active measure speaks against itself, its past or the peildatum (R4). */
enum Contradiction {
    /** It is not in the delivery at the peildatum. */
    NOT_IN_DELIVERY(Column.MEASURE_NUMBER) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            return !line.included();
        }
    },
    /** Done, but the progress cell says less than 100 %. */
    DONE_BELOW_HUNDRED(Column.MEASURE_PROGRESS) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            Measure measure = line.measure();
            return measure.isDone()
                    && measure.progress()
                            .filter(cell -> cell.compareTo(ONE) < 0)
                            .isPresent();
        }
    },
    /** Done, but not said when. */
    DONE_WITHOUT_FINISH(Column.MEASURE_ACTUAL_FINISH) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            return line.measure().isDone() && line.measure().actualFinish().isEmpty();
        }
    },
    /** An actual finish or 100 % progress, but not done. */
    FINISHED_BUT_NOT_DONE(Column.MEASURE_STATUS) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            Measure measure = line.measure();
            return !measure.isDone()
                    && (measure.actualFinish().isPresent()
                            || measure.progress()
                                    .filter(cell -> cell.compareTo(ONE) == 0)
                                    .isPresent());
        }
    },
    /** Niet gestart, but with progress or an actual start. */
    NOT_STARTED_BUT_BEGUN(Column.MEASURE_STATUS) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            Measure measure = line.measure();
            return hasStatus(measure, Status.NOT_STARTED)
                    && (measure.actualStart().isPresent()
                            || measure.progress()
                                    .filter(cell -> cell.signum() > 0)
                                    .isPresent());
        }
    },
    /** Op schema, but its planned finish has passed. */
    ON_SCHEDULE_BUT_LATE(Column.MEASURE_STATUS) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            Measure measure = line.measure();
            return hasStatus(measure, Status.ON_SCHEDULE)
                    && measure.plannedFinish()
                            .filter(finish -> finish.isBefore(today))
                            .isPresent();
        }
    },
    /** Less progress than at the delivery before. */
    PROGRESS_WENT_BACK(Column.MEASURE_PROGRESS) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            return line.progress().compareTo(line.previousProgress()) < 0;
        }
    },
    /** An actual start or finish that lies after the peildatum. */
    ACTUAL_DATE_IN_FUTURE(Column.MEASURE_ACTUAL_FINISH) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            return isAfter(line.measure().actualStart(), today)
                    || isAfter(line.measure().actualFinish(), today);
        }
    },
    /** An actual finish before the actual start. */
    FINISHED_BEFORE_START(Column.MEASURE_ACTUAL_FINISH) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            Measure measure = line.measure();
            return measure.actualFinish()
                    .flatMap(finish -> measure.actualStart().filter(finish::isBefore))
                    .isPresent();
        }
    },
    /** Vervallen without a reason of the closed list. */
    DROPPED_WITHOUT_REASON(Column.MEASURE_DROP_REASON) {
        @Override
        boolean holds(MeasureLine line, LocalDate today) {
            return hasStatus(line.measure(), Status.DROPPED)
                    && line.measure().dropReason().isEmpty();
        }
    };

    private final Column column;

    Contradiction(Column column) {
        this.column = column;
    }

    /** The column whose cell an analyst should look at first. */
    public Column column() {
        return column;
    }

    abstract boolean holds(MeasureLine line, LocalDate today);

    /** All contradictions of an active measure; none for an excused one. */
    static List<Contradiction> in(MeasureLine line, LocalDate today) {
        return line.measure().isExcused()
                ? List.of()
                : Arrays.stream(values())
                        .filter(kind -> kind.holds(line, today))
                        .toList();
    }

    private static boolean hasStatus(Measure measure, Status status) {
        return measure.status().filter(status::equals).isPresent();
    }

    private static boolean isAfter(Optional<LocalDate> date, LocalDate today) {
        return date.filter(day -> day.isAfter(today)).isPresent();
    }
}
