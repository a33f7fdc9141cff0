package nl.verbetermonitor.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/** What is written to the council, in the form of the municipality, ever shorter until it fits. */
final class Letter {

    /** Longer than this in all, and the analyst's own texts get a bijlage, so that the letter may shorten them. */
    private static final int MOST_CHARACTERS_WHOLE = 800;
    /** So many lines of their own take more room than their characters say. */
    private static final int MOST_LINES_WHOLE = 8;
    /** What stands in the sheet Plan is a title or a name; what is longer is cut off. */
    private static final int LONGEST_NAME = 160;

    private static final List<Limits> EVER_SHORTER = List.of(
            new Limits(20, Integer.MAX_VALUE, 200, LONGEST_NAME),
            new Limits(6, Integer.MAX_VALUE, 120, LONGEST_NAME),
            new Limits(6, 600, 120, LONGEST_NAME),
            new Limits(3, 250, 80, 100),
            new Limits(1, 120, 60, 60),
            new Limits(1, 60, 25, 60));

    private final Context context;

    Letter(Context context) {
        this.context = context;
    }

    /**
     * How much room there is.
     *
     * @param items how many rows a sentence may name
     * @param characters how long the analyst's own texts about a topic may be, when they are long enough to have a bijlage
     * @param name how long the name of a row may be
     * @param head how long what stands on the sheet Plan may be
     */
    record Limits(int items, int characters, int name, int head) {}

    /** The form of a letter: all its blocks, within limits. */
    interface Form {
        /** How many pages it may take. */
        int mostPages();

        List<Block> blocks(Limits limits);
    }

    Part part() {
        LetterPieces pieces = new LetterPieces(context, hasLongNarratives());
        Form form =
                switch (context.sources().style().letter().form()) {
                    case RAADSMEDEDELING -> new Raadsmededeling(context, pieces);
                    case RAADSBRIEF -> new Raadsbrief(context, pieces);
                };
        return new Part(
                OptionalInt.of(form.mostPages()),
                EVER_SHORTER.stream().map(form::blocks).toList());
    }

    /** Whether the analyst's own texts are too long for the letter to hold them whole. */
    boolean hasLongNarratives() {
        return texts().mapToInt(String::length).sum() > MOST_CHARACTERS_WHOLE
                || texts().flatMap(String::lines).count() > MOST_LINES_WHOLE;
    }

    private Stream<String> texts() {
        return context.sources().rows(SheetName.NARRATIVES).stream()
                .flatMap(row -> row.text(Column.NARRATIVE_TEXT).stream());
    }
}
