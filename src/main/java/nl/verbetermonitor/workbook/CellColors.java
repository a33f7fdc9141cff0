package nl.verbetermonitor.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.verbetermonitor.plan.Severity;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Gives cells the colour of a severity, and takes it away again. All else of their style stays. The colour that was there is
 * kept as the second colour of the fill: a plain fill does not show that one.
 */
final class CellColors {

    /** As many as Excel opens, with some left for the analyst. */
    private static final int MOST_STYLES = 60_000;

    private static final int NO_FILL = 0;
    private static final long AUTOMATIC = 64;
    private static final int BRIGHT = 140;

    private final StylesTable styles;
    private final Map<Key, XSSFCellStyle> colored = new HashMap<>();

    private record Key(short style, Severity severity) {}

    CellColors(StylesTable styles) {
        this.styles = styles;
    }

    /** Colours a cell, unless the workbook has no room for more styles. */
    void color(XSSFCell cell, Severity severity) {
        XSSFCellStyle style = cell.getCellStyle();
        Key key = new Key(style.getIndex(), severity);
        if (colored.containsKey(key) || styles.getNumCellStyles() < MOST_STYLES) {
            cell.setCellStyle(colored.computeIfAbsent(key, any -> colored(style, severity)));
        }
    }

    /** Gives a cell that we coloured before the colour back that it had. */
    void restore(XSSFCell cell) {
        CTPatternFill pattern = plainFill(cell.getCellStyle());
        if (pattern == null || !isOurs(pattern.getFgColor())) {
            return;
        }
        CTColor before = pattern.getBgColor();
        boolean none = before == null || (before.isSetIndexed() && before.getIndexed() == AUTOMATIC);
        cell.setCellStyle(filled(cell.getCellStyle(), none ? NO_FILL : put(before, null)));
    }

    private XSSFCellStyle colored(XSSFCellStyle style, Severity severity) {
        SeverityColor color = hasBrightLetters(style) ? SeverityColor.DARK : SeverityColor.LIGHT;
        CTColor front = CTColor.Factory.newInstance();
        front.setRgb(opaque(color.rgb(severity)));
        CTPatternFill before = plainFill(style);
        return filled(style, put(front, before == null ? null : before.getFgColor()));
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, int fill) {
        XSSFCellStyle copy = style.copy();
        copy.getCoreXf().setFillId(fill);
        copy.getCoreXf().setApplyFill(true);
        return copy;
    }

    private int put(CTColor front, @Nullable CTColor back) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.setFgColor(front);
        if (back == null) {
            pattern.addNewBgColor().setIndexed(AUTOMATIC);
        } else {
            pattern.setBgColor(back);
        }
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }

    /** The fill of a style when it is one plain colour. */
    private @Nullable CTPatternFill plainFill(XSSFCellStyle style) {
        int index = (int) style.getCoreXf().getFillId();
        if (index >= styles.getFills().size()) {
            return null;
        }
        CTFill fill = styles.getFillAt(index).getCTFill();
        boolean plain = fill.isSetPatternFill()
                && fill.getPatternFill().getPatternType() == STPatternType.SOLID
                && fill.getPatternFill().isSetFgColor();
        return plain ? fill.getPatternFill() : null;
    }

    private static boolean isOurs(CTColor color) {
        return color.isSetRgb()
                && Arrays.stream(SeverityColor.values())
                        .flatMap(ours -> Arrays.stream(Severity.values()).map(ours::rgb))
                        .anyMatch(ours -> Arrays.equals(opaque(ours), color.getRgb()));
    }

    private static byte[] opaque(byte[] rgb) {
        return new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]};
    }

    private boolean hasBrightLetters(XSSFCellStyle style) {
        if (styles.getFonts().isEmpty()) {
            return false;
        }
        // Of a copy, as asking for the colour of a theme writes it into the font.
        XSSFFont font = new XSSFFont((CTFont) style.getFont().getCTFont().copy());
        font.setThemesTable(styles.getTheme());
        XSSFColor letters = font.getXSSFColor();
        if (letters == null) {
            return false;
        }
        byte[] rgb = letters.isIndexed() ? letters.getRGB() : letters.getRGBWithTint();
        return rgb != null
                && rgb.length == 3
                && (299 * (rgb[0] & 0xFF) + 587 * (rgb[1] & 0xFF) + 114 * (rgb[2] & 0xFF)) / 1000 > BRIGHT;
    }
}
