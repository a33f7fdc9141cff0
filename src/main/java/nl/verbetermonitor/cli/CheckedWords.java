package nl.verbetermonitor.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.cli.CheckedCopies.Copy;
import nl.verbetermonitor.intake.RowCounts;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.plan.SheetName;

/** What came of a check, in words for people. */
final class CheckedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Texts.DUTCH);

    private CheckedWords() {}

    /** What stands above the findings: the file and what becomes of it, then what it is about and how much was found. */
    static List<String> head(Checked checked) {
        List<String> head = new ArrayList<>();
        head.add(Texts.text(
                checked.isAccepted() ? "validate.accepted" : "validate.refused",
                checked.file().name()));
        if (checked.plan().isPresent() || checked.reportingDate().isPresent()) {
            head.add(Texts.text(
                    "validate.plan",
                    checked.plan().map(Nr::text).orElse(Texts.text("validate.unknown")),
                    checked.reportingDate().map(DAY::format).orElse(Texts.text("validate.unknown"))));
        }
        checked.mapping().ifPresent(mapping -> head.add(Texts.text("validate.mapping", mapping)));
        if (!checked.rows().isEmpty()) {
            head.add(Texts.text("validate.rows", rows(checked.rows())));
        }
        head.add(
                checked.isClean()
                        ? Texts.text("validate.clean")
                        : Texts.text("validate.found", counts(checked.findings())));
        return head;
    }

    /** What stands below the findings: what was not looked for, and where the copy is. */
    static List<String> remarks(Checked checked, Optional<Copy> copy) {
        List<String> remarks = new ArrayList<>();
        if (checked.isAccepted() && !checked.contradictionsSought()) {
            remarks.add(Texts.text("validate.too-many-rows"));
        }
        copy.ifPresent(written -> {
            remarks.add(Texts.text(written.whole() ? "validate.copy" : "validate.list-alone", written.file()));
            if (written.unlisted() > 0) {
                remarks.add(Texts.text("validate.unlisted", written.unlisted()));
            }
            if (written.whole() && checked.findings().count(FindingCode.CITIZEN_SERVICE_NUMBER) > 0) {
                remarks.add(Texts.text("validate.copy-holds-number"));
            }
        });
        return remarks;
    }

    private static String rows(Map<SheetName, RowCounts> rows) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().isNeeded() || entry.getValue().read() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Texts.text(
                        "validate.rows-of",
                        entry.getKey().dutch(),
                        entry.getValue().read(),
                        entry.getValue().refused()))
                .collect(Collectors.joining(", "));
    }

    private static String counts(FindingLog findings) {
        return Stream.of(Severity.values())
                .filter(severity -> findings.count(severity) > 0)
                .map(severity -> Texts.text(
                        "validate.count-" + severity.name().toLowerCase(Locale.ROOT), findings.count(severity)))
                .collect(Collectors.joining(", "));
    }

    /** The cells of one sheet after another; its name stands at the first of them alone. */
    static String places(List<Place> places) {
        StringBuilder text = new StringBuilder();
        String sheet = "";
        for (Place place : places) {
            text.append(text.isEmpty() ? "" : ", ");
            if (place instanceof CellRef cell && cell.sheet().equals(sheet)) {
                text.append(CellRef.letters(cell.column())).append(cell.row());
            } else {
                text.append(place(place));
            }
            sheet = place instanceof CellRef cell ? cell.sheet() : "";
        }
        return text.toString();
    }

    static String place(Place place) {
        if (place instanceof Place.WholeSheet whole) {
            return Texts.text("validate.whole-sheet", whole.sheet());
        }
        return place instanceof Place.WholeFile ? Texts.text("validate.whole-file") : place.text();
    }
}
