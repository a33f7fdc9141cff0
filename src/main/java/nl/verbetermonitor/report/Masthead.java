package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands at the head of every page, and what a report about a plan calls that plan. */
final class Masthead {

    /** What stands at the head and foot of every page must not fill the page. */
    static final int LONGEST_NAME = 60;

    /** The title of a document stands in the window of a reader, not on a page. */
    private static final int LONGEST_TITLE = 150;

    private static final int LONGEST_NUMBER = 40;

    private static final String BETWEEN_MARKS = " · ";

    private Masthead() {}

    /** The municipality, as a line of its own. */
    static String organisation(Context context) {
        String words = context.text("document.organisation", context.clipped(context.municipality(), LONGEST_NAME));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a reader has to know of a report about a plan as a whole; empty text when there is nothing. */
    static String marking(Context context) {
        boolean example = context.plan().example();
        Optional<Approval> approval = context.sources().approval();
        if (approval.isEmpty()) {
            return concept(context, example);
        }
        List<String> marks = new ArrayList<>();
        if (example) {
            marks.add(context.text("marking.example"));
        }
        approval.get()
                .embargoUntil()
                .ifPresent(moment -> marks.add(
                        context.text("marking.embargo", context.phrases().moment(moment))));
        return String.join(BETWEEN_MARKS, marks);
    }

    /**
     * The same for what nobody decided about.
     *
     * @param example whether any plan in it is invented
     */
    static String concept(Context context, boolean example) {
        String concept = context.text("marking.concept");
        return example ? concept + BETWEEN_MARKS + context.text("marking.example") : concept;
    }

    /** The title of the plan, short enough for the title of a document. */
    static String title(Context context) {
        return context.clipped(context.shortTitle(), LONGEST_TITLE);
    }

    /** The number of the plan, short enough for the foot of a page. */
    static String number(Context context) {
        return context.clipped(context.plan().number().text(), LONGEST_NUMBER);
    }
}
