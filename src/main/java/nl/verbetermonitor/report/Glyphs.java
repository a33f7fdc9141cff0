package nl.verbetermonitor.report;

/** The characters that the fonts of a report have a picture for. */
@FunctionalInterface
public interface Glyphs {

    /** Every character: for what is not printed. */
    Glyphs ALL = codePoint -> true;

    /** Whether a code point is shown as itself, or as nothing where it only steers the text; otherwise a box stands for it. */
    boolean has(int codePoint);
}
