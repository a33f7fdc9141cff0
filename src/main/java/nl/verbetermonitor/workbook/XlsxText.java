package nl.verbetermonitor.workbook;

import java.util.regex.Pattern;

/** Texts as Excel workbooks hold them. */
final class XlsxText {

    private static final int LONGEST = 32_767;

    /** What stands for a character by its number; where a text itself reads so, its first character is written that way. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** A text of any cell or comment, no longer than programs keep, and fit to stand between tags. */
    static String escaped(String text) {
        int end = text.length() <= LONGEST
                ? text.length()
                : Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return XmlTag.escaped(NUMBERED.matcher(text.substring(0, end)).replaceAll("_x005F_"));
    }
}
