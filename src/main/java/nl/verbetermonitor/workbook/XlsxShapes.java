package nl.verbetermonitor.workbook;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.workbook.Remarks.Remark;

/**
 * The shapes in which Excel shows the comments of one sheet, in an old format of its own. Not all that is written in it is
 * XML, so it is changed as text; shapes that are no comments stay.
 */
final class XlsxShapes {

    private static final Pattern SHAPE = Pattern.compile("<v:shape\\s.*?</v:shape>\\s*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,7})\\s*</x:Column>");
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>([^<]*)</x:Anchor>");
    private static final Pattern NUMBER = Pattern.compile("id=\"_x0000_s(\\d{1,9})\"");
    private static final String NOTE = "ObjectType=\"Note\"";
    private static final String END = "</xml>";

    /** Excel numbers the shapes of a sheet from a multiple of this. */
    private static final int NUMBERS_A_SHEET = 1024;

    private final RemarkBox box;
    private String text;

    private XlsxShapes(String text, RemarkBox box) {
        this.text = text;
        this.box = box;
    }

    /**
     * Of a sheet that has none.
     *
     * @param sheet its number, from 1
     */
    static XlsxShapes none(int sheet, RemarkBox box) {
        return new XlsxShapes(
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                        + "<o:idmap v:ext=\"edit\" data=\"" + sheet + "\"/></o:shapelayout>"
                        + END,
                box);
    }

    /**
     * Of a sheet that has some.
     *
     * @param text the bytes of the part, each as a character
     */
    static XlsxShapes of(String text, RemarkBox box) {
        return new XlsxShapes(text, box);
    }

    /** Takes away the shapes of our own comments. */
    void remove(XlsxComments comments) {
        text = SHAPE.matcher(text)
                .replaceAll(shape -> comments.all().stream()
                                .anyMatch(comment -> comment.isOurs() && isAt(shape, comment.row(), comment.column()))
                        ? ""
                        : Matcher.quoteReplacement(shape.group()));
    }

    private static boolean isAt(MatchResult shape, int row, int column) {
        String found = shape.group();
        return found.contains(NOTE) && number(ROW, found) == row - 1 && number(COLUMN, found) == column - 1;
    }

    private static int number(Pattern pattern, String shape) {
        Matcher number = pattern.matcher(shape);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** Makes the shape of an analyst's own comment higher, so that what is added shows. */
    void enlarge(int row, int column, String added) {
        text = SHAPE.matcher(text).replaceAll(shape -> {
            String found = shape.group();
            Matcher anchor = ANCHOR.matcher(found);
            if (isAt(shape, row, column) && anchor.find()) {
                String higher = box.higher(anchor.group(1).strip(), added);
                found = anchor.replaceFirst(Matcher.quoteReplacement("<x:Anchor>" + higher + "</x:Anchor>"));
            }
            return Matcher.quoteReplacement(found);
        });
    }

    /** Adds shapes for remarks in cells that have no comment. */
    void add(NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks) {
        StringBuilder shapes = new StringBuilder();
        String type = "_x0000_t202";
        if (!text.contains("id=\"" + type + "\"")) {
            shapes.append("<v:shapetype id=\"" + type + "\" coordsize=\"21600,21600\" o:spt=\"202\""
                    + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        }
        int[] number = {highestNumber()};
        remarks.forEach((row, cells) -> cells.forEach((column, remark) -> shapes.append("<v:shape id=\"_x0000_s")
                .append(++number[0])
                .append("\" type=\"#" + type + "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
                        + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/>"
                        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                        + "<x:ClientData " + NOTE + "><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                .append(box.beside(row, column, remark.text()))
                .append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                .append(row - 1)
                .append("</x:Row><x:Column>")
                .append(column - 1)
                .append("</x:Column></x:ClientData></v:shape>")));
        int end = text.lastIndexOf(END);
        text = end < 0 ? text : text.substring(0, end) + shapes + text.substring(end);
    }

    private int highestNumber() {
        Set<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(number -> numbers.add(Integer.parseInt(number.group(1))));
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(firstNumber());
    }

    private int firstNumber() {
        Matcher data = Pattern.compile("idmap[^>]*data=\"(\\d{1,5})").matcher(text);
        return (data.find() ? Integer.parseInt(data.group(1)) : 1) * NUMBERS_A_SHEET;
    }

    /** Whether there is no shape at all. */
    boolean isEmpty() {
        return !text.contains("<v:shape ");
    }

    /** The bytes of the part, each as a character. */
    String text() {
        return text;
    }
}
