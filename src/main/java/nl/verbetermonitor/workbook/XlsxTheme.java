package nl.verbetermonitor.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;

/** How bright the colours of an Excel workbook are: those of its theme, of the usual palette, and those written out. */
final class XlsxTheme {

    /** In the order in which styles count them. */
    private static final List<String> NAMES = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    /** From here on, letters are easier to read on a dark ground than on a light one. */
    private static final int BRIGHT = 140;

    private static final int BRIGHTEST = 255;
    private static final int HEXADECIMAL = 16;
    private static final int COLOR_DIGITS = 6;

    private final Map<Integer, String> colors = new HashMap<>(Map.of(0, "FFFFFF", 2, "EEECE1"));

    private XlsxTheme() {}

    /** Of a workbook that has none of its own. */
    static XlsxTheme usual() {
        return new XlsxTheme();
    }

    static XlsxTheme read(XmlCursor xml) throws Unreadable {
        XlsxTheme theme = new XlsxTheme();
        xml.root("theme");
        while (xml.nextElement()) {
            if (xml.name().equals("themeElements")) {
                while (xml.nextElement()) {
                    if (xml.name().equals("clrScheme")) {
                        theme.readColors(xml);
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        return theme;
    }

    private void readColors(XmlCursor xml) throws Unreadable {
        while (xml.nextElement()) {
            int number = NAMES.indexOf(xml.name());
            while (xml.nextElement()) {
                String color = xml.attribute(xml.name().equals("sysClr") ? "lastClr" : "val");
                if (number >= 0 && !color.isEmpty()) {
                    colors.put(number, color);
                }
                xml.skip();
            }
        }
    }

    /**
     * Whether a colour is bright.
     *
     * @param color its attributes rgb, or theme with tint, or indexed
     */
    boolean isBright(Map<String, String> color) {
        String rgb = color.getOrDefault("rgb", "");
        if (rgb.length() >= COLOR_DIGITS) {
            return isBright(rgb, 0);
        }
        try {
            if (color.containsKey("theme")) {
                double tint = Double.parseDouble(color.getOrDefault("tint", "0"));
                return isBright(colors.getOrDefault(Integer.valueOf(color.get("theme")), "000000"), tint);
            }
            if (color.containsKey("indexed")) {
                byte[] bytes = DefaultIndexedColorMap.getDefaultRGB(Integer.parseInt(color.get("indexed")));
                return bytes != null && isBright(HexFormat.of().formatHex(bytes), 0);
            }
        } catch (NumberFormatException e) {
            return false; // no colour that any program knows
        }
        return false;
    }

    private static boolean isBright(String hex, double tint) {
        int rgb;
        try {
            rgb = Integer.parseInt(hex.substring(hex.length() - COLOR_DIGITS), HEXADECIMAL);
        } catch (NumberFormatException e) {
            return false;
        }
        double brightness = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000.0;
        return (tint < 0 ? brightness * (1 + tint) : brightness + (BRIGHTEST - brightness) * tint) > BRIGHT;
    }
}
