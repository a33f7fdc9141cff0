package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.intake.NameSpelling;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;

/**
 * Who has heard of a report before everybody does: nobody reads first in the newspaper about what concerns them.
 *
 * @param rows of the sheet Geïnformeerd
 * @param publicOn the day from which everybody may know
 */
record Informing(List<FactRow> rows, LocalDate publicOn) {

    /** Between the names of parties of which one is enough. */
    private static final String OR = "\\s+of\\s+";

    /** Of these parties those that have neither a date nor a reason in the sheet, or a date that comes too late. */
    List<UninformedParty> uninformed(List<String> parties) {
        return parties.stream().flatMap(party -> check(party).stream()).toList();
    }

    private Optional<UninformedParty> check(String party) {
        List<FactRow> about = rows.stream().filter(row -> isAbout(row, party)).toList();
        if (about.stream().anyMatch(this::isSettled)) {
            return Optional.empty();
        }
        Optional<String> alike = about.isEmpty()
                ? NameSpelling.mostAlike(
                        party,
                        rows.stream()
                                .flatMap(row -> row.text(Column.INFORMED_PARTY).stream())
                                .toList())
                : Optional.empty();
        Optional<LocalDate> later = about.stream()
                .flatMap(row -> row.date(Column.INFORMED_DATE).stream())
                .min(LocalDate::compareTo);
        return Optional.of(new UninformedParty(party, alike, later));
    }

    private static boolean isAbout(FactRow row, String party) {
        String name = row.text(Column.INFORMED_PARTY).orElse("");
        return NameSpelling.isSame(name, party)
                || Arrays.stream(party.split(OR)).anyMatch(one -> NameSpelling.isSame(name, one));
    }

    private boolean isSettled(FactRow row) {
        boolean inTime = row.date(Column.INFORMED_DATE)
                .filter(day -> !day.isAfter(publicOn))
                .isPresent();
        return inTime || row.text(Column.INFORMED_REASON_NOT).isPresent();
    }
}
