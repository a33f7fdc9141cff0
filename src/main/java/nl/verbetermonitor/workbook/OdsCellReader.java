package nl.verbetermonitor.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.verbetermonitor.workbook.Cell.Numeric;
import nl.verbetermonitor.workbook.Cell.Text;
import nl.verbetermonitor.workbook.Cell.Truth;
import nl.verbetermonitor.workbook.Cell.Uncalculated;
import org.jspecify.annotations.Nullable;

/**
 * Turns what stands in a cell's XML into a cell. What is no value of its type is a failure, never a guess. The format has no
 * values for errors and, in LibreOffice, none for what a formula found true: of a formula both are known by what is shown.
 */
final class OdsCellReader {

    private static final Cell UNCALCULATED = new Uncalculated();
    private static final Pattern SHOWN_ERROR =
            Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)|Err:\\d{3}");
    private static final Set<String> TYPES_WITH_A_VALUE =
            Set.of("float", "percentage", "currency", "date", "time", "boolean");
    private static final Set<String> SHOWN_TRUTHS = Set.of("TRUE", "FALSE", "WAAR", "ONWAAR");

    private final OdsDates dates;
    private final OdsText text;

    private String style = "";
    private String type = "";
    private String value = "";
    private String repeated = "";
    private boolean formula;
    private boolean error;
    private boolean hasText;
    private String ownText = "";

    OdsCellReader(OdsDates dates, OdsText text) {
        this.dates = dates;
        this.text = text;
    }

    /** Reads the cell that starts here up to behind its end; returns false when there is a table in it. */
    boolean read(XmlCursor xml) throws Unreadable {
        style = "";
        type = "";
        value = "";
        repeated = "1";
        formula = false;
        error = false;
        hasText = false;
        ownText = "";
        text.clear();
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.knownAttribute(i)) {
                case "table:style-name" -> style = xml.attributeValue(i);
                case "table:number-columns-repeated" -> repeated = xml.attributeValue(i);
                case "table:formula" -> formula = true;
                case "office:value-type" -> type = xml.attributeValue(i);
                case "office:value", "office:date-value", "office:time-value", "office:boolean-value" ->
                    value = xml.attributeValue(i);
                case "office:string-value" -> {
                    ownText = xml.attributeValue(i);
                    hasText = true;
                }
                case "calcext:value-type" -> error = xml.attributeValue(i).equals("error");
                default -> {}
            }
        }
        return readContent(xml);
    }

    /** Gathers the paragraphs; remarks, drawings and links to other files are passed over. */
    private boolean readContent(XmlCursor xml) throws Unreadable {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "text:p", "text:h" -> {
                    if (isShownTextNeeded()) {
                        text.addParagraph(xml);
                    } else {
                        xml.skip();
                    }
                }
                case "text:list", "text:list-item", "text:list-header", "text:section" -> {
                    if (!readContent(xml)) {
                        return false;
                    }
                }
                case "table:table" -> {
                    return false;
                }
                default -> xml.skip();
            }
        }
        return true;
    }

    /** Not of an ordinary number or date, of which the value counts. */
    private boolean isShownTextNeeded() {
        return formula || error || value.isEmpty() || !TYPES_WITH_A_VALUE.contains(type);
    }

    /** The style that the cell names; empty when none. */
    String style() {
        return style;
    }

    /** In how many columns side by side the cell stands; 0 or less when that is no number of columns. */
    int times() {
        String digits = repeated.strip();
        return Numbers.index(digits.toCharArray(), 0, digits.length(), Integer.MAX_VALUE - 1);
    }

    /** Whether the cell holds something else under another style. */
    boolean dependsOnStyle() {
        return type.equals("float");
    }

    /**
     * What the cell holds; null when nothing, perhaps formatting.
     *
     * @param shown how its style shows a number
     */
    @Nullable
    Cell cell(NumberKind shown) {
        if (error || (formula && SHOWN_ERROR.matcher(text.text()).matches())) {
            return text.isEmpty() ? UNCALCULATED : CellReader.failure(text.text());
        }
        return switch (type) {
            case "", "string" -> text();
            case "void" -> null;
            default -> {
                if (!TYPES_WITH_A_VALUE.contains(type)) {
                    yield CellReader.failure(text.isEmpty() ? type : text.text());
                }
                yield value.isEmpty() ? withoutValue() : value(shown);
            }
        };
    }

    private @Nullable Cell text() {
        String content = hasText ? cut(ownText) : text.text();
        if (!content.isEmpty()) {
            return new Text(content);
        }
        return formula && !hasText && !text.hasParagraph() ? UNCALCULATED : null;
    }

    private static String cut(String text) {
        return text.length() > TextBuffer.LONGEST_TEXT ? text.substring(0, TextBuffer.LONGEST_TEXT) : text;
    }

    private @Nullable Cell withoutValue() {
        if (formula) {
            return UNCALCULATED;
        }
        return text.isEmpty() ? null : CellReader.failure(text.text());
    }

    private Cell value(NumberKind shown) {
        return switch (type) {
            case "date" -> dates.day(value);
            case "time" -> dates.time(value);
            case "boolean" ->
                switch (value.strip()) {
                    case "true" -> new Truth(true);
                    case "false" -> new Truth(false);
                    default -> CellReader.failure(value);
                };
            default -> number(shown);
        };
    }

    private Cell number(NumberKind shown) {
        String digits = value.strip();
        double number = Numbers.parse(digits.toCharArray(), 0, digits.length());
        if (Double.isNaN(number)) {
            return CellReader.failure(digits);
        }
        if (!type.equals("float")) {
            return new Numeric(number, type.equals("percentage"));
        }
        if (formula && (number == 0 || number == 1) && isShownAsTruth()) {
            return new Truth(number == 1);
        }
        return switch (shown) {
            case PLAIN -> new Numeric(number, false);
            case PERCENT -> new Numeric(number, true);
            case DATE -> dates.day(number);
        };
    }

    private boolean isShownAsTruth() {
        return SHOWN_TRUTHS.contains(text.text().toUpperCase(Locale.ROOT));
    }
}
