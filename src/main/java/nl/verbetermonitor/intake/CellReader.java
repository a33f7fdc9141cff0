package nl.verbetermonitor.intake;

import static nl.verbetermonitor.plan.FindingCode.CELL_ERROR;
import static nl.verbetermonitor.plan.FindingCode.COUNT_OUT_OF_RANGE;
import static nl.verbetermonitor.plan.FindingCode.DATE_OUT_OF_RANGE;
import static nl.verbetermonitor.plan.FindingCode.DATE_UNKNOWN;
import static nl.verbetermonitor.plan.FindingCode.DATE_WITHOUT_DATE_FORMAT;
import static nl.verbetermonitor.plan.FindingCode.FORMULA_WITHOUT_VALUE;
import static nl.verbetermonitor.plan.FindingCode.NORM_OUT_OF_RANGE;
import static nl.verbetermonitor.plan.FindingCode.NUMBER_UNREADABLE;
import static nl.verbetermonitor.plan.FindingCode.PROGRESS_OUT_OF_RANGE;
import static nl.verbetermonitor.plan.FindingCode.TEXT_TOO_LONG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleToLongFunction;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell;

/** Reads a cell as what its column holds. */
final class CellReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final ProgressColumn progress;
    private final DateReading dates;
    private final DoubleToLongFunction epochDay;

    /**
     * @param progress where the plain numbers of a progress column are kept
     * @param dates how texts and bare numbers are read as dates
     * @param epochDay the day that a bare number stands for, see {@link nl.verbetermonitor.workbook.Workbook#epochDay}
     */
    CellReader(Words words, ProgressColumn progress, DateReading dates, DoubleToLongFunction epochDay) {
        this.words = words;
        this.progress = progress;
        this.dates = dates;
        this.epochDay = epochDay;
    }

    /**
     * Reads a cell.
     *
     * @param cell texts folded and without personal data
     * @param row where it stands, from 1
     */
    Parsed read(Cell cell, ColumnKind kind, int row) {
        if (cell instanceof Cell.Failure failure) {
            return new Parsed.Unknown(CELL_ERROR, failure.code());
        }
        if (cell instanceof Cell.Uncalculated) {
            return new Parsed.Unknown(FORMULA_WITHOUT_VALUE, "");
        }
        if (cell instanceof Cell.Text text && text.text().isEmpty()) {
            return Parsed.NOTHING;
        }
        if (cell instanceof Cell.Text text && text.text().length() > CellText.LONGEST) {
            return new Parsed.Unknown(TEXT_TOO_LONG, text.text(), Integer.toString(CellText.LONGEST));
        }
        return switch (kind) {
            case NUMBER, REFERENCE, TEXT -> new Parsed.Known(textOf(cell));
            case REFERENCES -> references(textOf(cell));
            case DATE -> date(cell);
            case PROGRESS, AMOUNT, VALUE, NORM, COUNT ->
                number(cell)
                        .map(number -> number(number, kind, cell, row))
                        .orElseGet(() -> unknown(NUMBER_UNREADABLE, cell));
            case YES_NO ->
                cell instanceof Cell.Truth truth ? new Parsed.Known(truth.value()) : words.parse(kind, textOf(cell));
            case PLAN_KIND, STATUS, PRIORITY, DROP_REASON, COUNCIL_ITEM_KIND, NARRATIVE_TOPIC, STEP ->
                words.parse(kind, textOf(cell));
        };
    }

    /** Texts are folded already. */
    private static String textOf(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : CellText.of(cell);
    }

    private static Parsed unknown(FindingCode code, Cell cell) {
        return new Parsed.Unknown(code, CellText.of(cell));
    }

    private static Parsed references(String text) {
        List<String> references = References.split(text);
        return references.isEmpty() ? Parsed.NOTHING : new Parsed.Known(references);
    }

    private Parsed date(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day(day.epochDay(), cell);
        }
        if (cell instanceof Cell.Numeric number) {
            return dates.serials()
                    ? day(epochDay.applyAsLong(number.value()), cell)
                    : unknown(DATE_WITHOUT_DATE_FORMAT, cell);
        }
        Optional<LocalDate> date =
                cell instanceof Cell.Text text ? Dates.parse(text.text(), dates.order()) : Optional.empty();
        return date.map(day -> day(day.toEpochDay(), cell)).orElseGet(() -> unknown(DATE_UNKNOWN, cell));
    }

    private static Parsed day(long epochDay, Cell cell) {
        return Dates.isInRange(epochDay)
                ? new Parsed.Known(LocalDate.ofEpochDay(epochDay))
                : unknown(DATE_OUT_OF_RANGE, cell);
    }

    private static Optional<Numbers.Read> number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Optional.of(
                    number.percent()
                            ? new Numbers.Read(Numbers.percent(number.value()), true)
                            : new Numbers.Read(Numbers.shortest(number.value()), false));
        }
        return cell instanceof Cell.Text text ? Numbers.parse(text.text()) : Optional.empty();
    }

    private Parsed number(Numbers.Read number, ColumnKind kind, Cell cell, int row) {
        BigDecimal value = number.value();
        return switch (kind) {
            case PROGRESS -> progress(number, cell, row);
            case NORM -> isPercentage(value) ? new Parsed.Known(value) : unknown(NORM_OUT_OF_RANGE, cell);
            case COUNT -> number.percent() ? unknown(NUMBER_UNREADABLE, cell) : count(value, cell);
            case AMOUNT -> number.percent() ? unknown(NUMBER_UNREADABLE, cell) : new Parsed.Known(value);
            default -> new Parsed.Known(value);
        };
    }

    private Parsed progress(Numbers.Read number, Cell cell, int row) {
        BigDecimal percentage =
                !number.percent() && progress.takesAsFraction(number.value().doubleValue(), row)
                        ? number.value().movePointRight(2)
                        : number.value();
        return isPercentage(percentage)
                ? new Parsed.Known(Numbers.tidy(percentage.movePointLeft(2)))
                : unknown(PROGRESS_OUT_OF_RANGE, cell);
    }

    private static Parsed count(BigDecimal value, Cell cell) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
                ? new Parsed.Known(value)
                : unknown(COUNT_OUT_OF_RANGE, cell);
    }

    private static boolean isPercentage(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }
}
