package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;

/**
 * What the council asked or was promised.
 *
 * @param row in the sheet Raad
 * @param today the peildatum
 */
record CouncilItem(FactRow row, LocalDate today) {

    /** A written question without a date of its own is to be answered within this many days. */
    static final int DAYS_FOR_A_QUESTION = 28;

    /** The items of a plan, open ones first, then by the day they are due. */
    static List<CouncilItem> of(Context context) {
        return context.sources().rows(SheetName.COUNCIL).stream()
                .map(row -> new CouncilItem(row, context.today()))
                .sorted(Comparator.comparing((CouncilItem item) -> !item.isOpen())
                        .thenComparing(item -> item.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Its number; empty text when unknown. */
    String number() {
        return row.text(Column.COUNCIL_NUMBER).orElse("");
    }

    Optional<CouncilItemKind> kind() {
        return row.word(Column.COUNCIL_KIND, CouncilItemKind.class);
    }

    /** Who asked; empty text when unknown. */
    String party() {
        return row.text(Column.COUNCIL_PARTY).orElse("");
    }

    Optional<LocalDate> submitted() {
        return row.date(Column.COUNCIL_SUBMITTED);
    }

    /** Whether Openbaar says Nee. */
    boolean isPrivate() {
        return row.yes(Column.COUNCIL_PUBLIC).filter(yes -> !yes).isPresent();
    }

    /** What it is about; empty when that may not be shown. */
    Optional<String> publicSubject() {
        return isPrivate() ? Optional.empty() : row.text(Column.COUNCIL_SUBJECT);
    }

    boolean isOpen() {
        return settled().isEmpty();
    }

    /** Whether it is open and should have been settled before the peildatum. */
    boolean isLate() {
        return isOpen() && due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** The day it was settled, when that is not after the peildatum. */
    Optional<LocalDate> settled() {
        return row.date(Column.COUNCIL_SETTLED).filter(day -> !day.isAfter(today));
    }

    /** The day it is to be settled by. */
    Optional<LocalDate> due() {
        boolean isQuestion =
                kind().filter(CouncilItemKind.WRITTEN_QUESTION::equals).isPresent();
        return row.date(Column.COUNCIL_DUE)
                .or(() -> isQuestion
                        ? row.date(Column.COUNCIL_SUBMITTED).map(day -> day.plusDays(DAYS_FOR_A_QUESTION))
                        : Optional.empty());
    }

    /** The key of the words that say how far it is, and whether that is in time. */
    String outcome() {
        if (isOpen()) {
            return isLate() ? "council.open.late" : "council.open";
        }
        return due().map(day -> settled().orElseThrow().isAfter(day) ? "council.no" : "council.yes")
                .orElse("council.done");
    }
}
