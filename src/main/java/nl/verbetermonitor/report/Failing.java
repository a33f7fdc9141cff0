package nl.verbetermonitor.report;

import java.util.List;
import java.util.function.Supplier;

/**
 * What fails a rule.
 *
 * @param rows those that fail, the worst first; none when there is nothing to say
 * @param count how many fail
 * @param of how many the rule looked at, or how many fail where that says nothing
 */
record Failing(List<Row> rows, int count, int of) {

    static final Failing NOTHING = new Failing(List.of(), 0, 0);

    Failing {
        rows = List.copyOf(rows);
    }

    static Failing of(List<Row> rows) {
        return new Failing(rows, rows.size(), rows.size());
    }

    /** Something about the plan as a whole. */
    static Failing ofPlan(String detail, int count) {
        return new Failing(List.of(new Row(new Subject.OfPlan(""), () -> detail)), count, count);
    }

    boolean isNothing() {
        return rows.isEmpty();
    }

    /**
     * What is known of something that fails.
     *
     * @param subject what fails
     * @param detail why, in words that follow its number and a colon; the same words where rows fail alike. Only what is
     *     told is put in words: of thousands of rows a report tells a few
     * @param brief the same without days
     */
    record Row(Subject subject, Supplier<String> detail, Supplier<String> brief) {

        Row(Subject subject, Supplier<String> detail) {
            this(subject, detail, detail);
        }

        String words(Room room) {
            return room.isFull() ? detail.get() : brief.get();
        }
    }
}
