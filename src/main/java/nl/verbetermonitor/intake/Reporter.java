package nl.verbetermonitor.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.PersonalData.Cleaned;
import nl.verbetermonitor.intake.PersonalData.Kind;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/** Passes findings on, keeps personal data out of them, and remembers whether one of them was blocking. */
final class Reporter {

    private static final int LONGEST_QUOTE = 120;

    private final IntakeSink sink;
    private final PersonalData personalData;
    private final Set<Finding> ofMapping = new HashSet<>();
    private boolean blocked;
    private boolean citizenServiceNumber;

    Reporter(IntakeSink sink, PersonalData personalData) {
        this.sink = sink;
        this.personalData = personalData;
    }

    /** Whether any finding so far refuses the delivery. */
    boolean isBlocked() {
        return blocked;
    }

    /** Whether a citizen service number was found so far. */
    boolean foundCitizenServiceNumber() {
        return citizenServiceNumber;
    }

    /** Passes a finding on that others made. */
    void report(Finding finding) {
        if (finding.place() instanceof Place.MappingLine && !ofMapping.add(finding)) {
            return; // what the mapping gives every row is wrong once, not in every row
        }
        blocked |= finding.severity() == Severity.BLOCKING;
        sink.finding(finding);
    }

    /** Makes a finding; personal data and all but the beginning of long texts are left out. */
    void report(FindingCode code, Place place, String found, String expected) {
        report(new Finding(code, place, quote(found), quote(expected)));
    }

    /** Makes a finding about so much that it takes more than a line to tell; personal data are left out. */
    void reportInFull(FindingCode code, Place place, String found, String expected) {
        report(new Finding(
                code, place, personalData.clean(CellText.printable(found), true).text(), quote(expected)));
    }

    /** Makes a finding whose message needs nothing but the place. */
    void report(FindingCode code, Place place) {
        report(code, place, "", "");
    }

    /**
     * The cell with its text folded and without personal data, which is reported.
     *
     * @param sheet the sheet's name without personal data
     * @param citizenServiceNumbers whether the cell may not hold those either
     */
    Cell clean(Cell cell, String sheet, int row, int column, boolean citizenServiceNumbers) {
        if (cell instanceof Cell.Text text) {
            String folded = CellText.fold(text.text());
            Cleaned cleaned = personalData.clean(folded, citizenServiceNumbers);
            if (!cleaned.kinds().isEmpty()) {
                report(cleaned.kinds(), new CellRef(sheet, row, column));
            }
            return cleaned.text().equals(text.text()) ? cell : new Cell.Text(cleaned.text());
        }
        if (citizenServiceNumbers && isCitizenServiceNumber(cell)) {
            report(Set.of(Kind.CITIZEN_SERVICE_NUMBER), new CellRef(sheet, row, column));
            return new Cell.Text(Finding.REMOVED);
        }
        return cell;
    }

    /** The cell as {@link #clean} gives it, whose personal data are reported elsewhere. */
    Cell cleanAgain(Cell cell, boolean citizenServiceNumbers) {
        if (cell instanceof Cell.Text text) {
            String folded = CellText.fold(text.text());
            return new Cell.Text(
                    personalData.clean(folded, citizenServiceNumbers).text());
        }
        return citizenServiceNumbers && isCitizenServiceNumber(cell) ? new Cell.Text(Finding.REMOVED) : cell;
    }

    /** Reports the personal data in a row that is no part of a table. */
    void outside(Row row, String sheet) {
        for (int i = 0; i < row.size(); i++) {
            clean(row.cell(i), sheet, row.number(), row.column(i), true);
        }
    }

    private static boolean isCitizenServiceNumber(Cell cell) {
        return cell instanceof Cell.Numeric number && PersonalData.isCitizenServiceNumber(number.value());
    }

    /** The name of a sheet without personal data, which is reported. */
    String cleanSheetName(String name) {
        Cleaned cleaned = personalData.clean(CellText.fold(name), true);
        if (cleaned.kinds().isEmpty()) {
            return name;
        }
        report(cleaned.kinds(), new Place.WholeSheet(cleaned.text()));
        return cleaned.text();
    }

    /** Whether a cell that was cleaned holds nothing but white space. */
    static boolean isBlank(Cell cleaned) {
        return cleaned instanceof Cell.Text text && text.text().isEmpty();
    }

    private void report(Set<Kind> kinds, Place place) {
        if (kinds.contains(Kind.CITIZEN_SERVICE_NUMBER)) {
            citizenServiceNumber = true;
            report(FindingCode.CITIZEN_SERVICE_NUMBER, place);
        }
        String others = kinds.stream()
                .filter(kind -> kind != Kind.CITIZEN_SERVICE_NUMBER)
                .map(Kind::dutch)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            report(FindingCode.PERSONAL_DATA, place, others, "");
        }
    }

    private String quote(String text) {
        String cleaned = personalData.clean(text, true).text();
        String line = cleaned.replace('\n', ' ');
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return line.substring(0, end) + "…";
    }
}
