package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.TableLayout.Column.left;
import static nl.verbetermonitor.pdf.TableLayout.Column.picture;
import static nl.verbetermonitor.pdf.TableLayout.Column.right;

import java.util.List;
import nl.verbetermonitor.report.TableKind;

/**
 * The columns of a table: how wide each is and to which side it is set. Together they fill the width between the margins.
 *
 * @param columns from left to right
 */
record TableLayout(List<Column> columns) {

    /**
     * A column.
     *
     * @param width in points
     * @param kind what stands in it, and where
     */
    record Column(int width, Kind kind) {

        /** Words are set to the left and numbers to the right; a picture fills the width. */
        enum Kind {
            LEFT,
            RIGHT,
            PICTURE
        }

        static Column left(int width) {
            return new Column(width, Kind.LEFT);
        }

        static Column right(int width) {
            return new Column(width, Kind.RIGHT);
        }

        static Column picture(int width) {
            return new Column(width, Kind.PICTURE);
        }

        /** Whether it is set to the right, as numbers are. */
        boolean right() {
            return kind == Kind.RIGHT;
        }
    }

    /** The layout of a kind of table. A width holds the longest word that belongs in the column at the size of a cell. */
    static TableLayout of(TableKind kind) {
        return switch (kind) {
            case MEASURES ->
                layout(
                        left(28), left(30), left(95), left(50), left(50), left(50), right(33), right(39), left(73),
                        right(33));
            case COVERAGE -> layout(left(284), left(52), left(90), right(55));
            case TARGETS ->
                layout(left(106), right(47), right(57), left(60), right(50), right(50), left(57), picture(54));
            case STEPS -> layout(left(150), left(60), left(85), left(58), left(62), left(66));
            case QUALIFICATIONS -> layout(left(64), left(51), left(96), left(84), left(66), left(56), left(64));
            case HANDOVERS -> layout(left(100), left(100), left(281));
            case COUNTS -> layout(left(190), left(90), left(90), right(111));
            case COUNCIL -> layout(left(30), left(64), left(56), left(117), left(54), left(56), left(56), left(48));
            case COMPONENTS -> layout(left(78), left(141), right(48), right(46), right(42), left(126));
            case NORMS -> layout(left(76), right(40), left(140), left(110), left(115));
            case DEFINITIONS -> layout(left(120), left(361));
            case FINDINGS -> layout(left(80), left(330), right(71));
            case PROVENANCE -> layout(left(110), left(371));
            case MONEY -> layout(left(241), right(80), right(80), right(80));
            case PORTFOLIO -> layout(left(141), left(61), left(93), left(93), left(93));
            case CHANGES -> layout(left(118), left(112), left(112), left(139));
        };
    }

    private static TableLayout layout(Column... columns) {
        return new TableLayout(List.of(columns));
    }
}
