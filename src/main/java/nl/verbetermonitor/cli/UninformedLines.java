package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.job.DecisionOutcome.NotInformed;
import nl.verbetermonitor.job.UninformedParty;
import nl.verbetermonitor.job.UninformedParty.Gap;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Place;

/** Who has to hear of a report first, in lines that say which cell of the tracker to fill. */
final class UninformedLines {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Texts.DUTCH);

    private final NotInformed outcome;

    UninformedLines(NotInformed outcome) {
        this.outcome = outcome;
    }

    /** A line for each party, and before them one about the sheet when it is not there. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!outcome.hasSheet()) {
            lines.add(Texts.text("publish.no-sheet"));
        }
        outcome.parties().forEach(party -> lines.add(line(party)));
        return lines;
    }

    private String line(UninformedParty party) {
        if (party.gap() instanceof Gap.NamedOtherwise otherwise) {
            return Texts.text(
                    "publish.party.alike",
                    party.party(),
                    otherwise.name(),
                    in(otherwise.cell(), Column.INFORMED_PARTY));
        }
        if (party.gap() instanceof Gap.TooLate late) {
            return Texts.text(
                    "publish.party.later",
                    party.party(),
                    in(late.cell(), Column.INFORMED_DATE),
                    day(late.date()),
                    day(outcome.publicOn()));
        }
        if (party.gap() instanceof Gap.NotFilledIn gap && !gap.empty().isEmpty()) {
            return Texts.text("publish.party.empty", party.party(), cells(gap.empty(), Texts.text("or")));
        }
        if (party.gap() instanceof Gap.NotNamed gap && !gap.free().isEmpty()) {
            return Texts.text("publish.party.absent", party.party(), cells(gap.free(), ", "));
        }
        return party.party();
    }

    private static String day(LocalDate date) {
        return date.format(DATE);
    }

    private static String in(Optional<Place> cell, Column column) {
        return cell.map(Place::text).orElseGet(column::dutch);
    }

    private static String cells(Map<Column, Place> cells, String separator) {
        return cells.entrySet().stream()
                .map(cell -> cell.getValue().text() + " (" + cell.getKey().dutch() + ")")
                .collect(Collectors.joining(separator));
    }
}
