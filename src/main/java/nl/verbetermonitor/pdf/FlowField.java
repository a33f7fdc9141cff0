package nl.verbetermonitor.pdf;

/** The names of the fields and parameters between the rows of a page flow and its template. */
final class FlowField {

    static final String PLACE = "place";
    static final String TEXT = "text";
    static final String LABEL = "label";
    /** The structure type of a heading, H1 to H6: unlike its looks, it never skips a level. */
    static final String HEADING = "heading";

    static final String COLOUR = "colour";
    static final String PICTURE = "picture";
    static final String ALTERNATIVE = "alternative";
    static final String TABLE = "table";
    static final String TABLE_ROWS = "tableRows";
    static final String TABLE_PARAMETERS = "tableParameters";
    static final String SUMMARY = "summary";
    static final String COLUMN = "column";
    static final String COLUMN_PARAMETERS = "columnParameters";
    static final String LEFT = "left";
    static final String RIGHT = "right";

    /** On the first page; empty when there is no logo or for another page. */
    static final String LOGO = "logo";

    static final String HAS_LOGO = "hasLogo";
    static final String ORGANISATION = "organisation";
    static final String MARKING = "marking";
    static final String FOOTER = "footer";

    /** Also the key of the element that gets the page number once the number of pages is known. */
    static final String PAGE_NUMBER = "pageNumber";

    /** How many cards or signatures stand side by side. */
    static final int ABREAST = 3;

    private FlowField() {}

    /** The name of a field of one of those that stand side by side, counted from 0. */
    static String abreast(String name, int position) {
        return name + position;
    }

    /** The kinds of row in a page flow; each is a band of its own. */
    enum Kind {
        TITLE,
        LATER_TITLE,
        SECTION,
        SUBSECTION,
        PARAGRAPH,
        BULLET,
        PARTICULAR,
        VERDICTS,
        TABLE,
        REMARK,
        FIGURE,
        COLUMNS,
        SIGNATURES;

        /** The field that is true for rows of this kind. */
        String field() {
            return "is" + name();
        }
    }

    /** What a card says, in reading order. */
    enum CardText {
        TITLE,
        QUESTION,
        VERDICT,
        FACTS,
        FIGURES
    }
}
