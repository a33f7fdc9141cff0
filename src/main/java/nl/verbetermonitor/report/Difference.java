package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.verbetermonitor.report.Said.Saying;

/**
 * Something that two reports say differently.
 *
 * @param key what it is about
 * @param before what the earlier one says; empty when it says nothing about it
 * @param now what the later one says; empty when it says nothing about it
 */
record Difference(Said.Key key, Optional<Saying> before, Optional<Saying> now) {

    /** What the sources of a supplement say differently, as far as it belongs in the supplement; verdicts first. */
    static List<Difference> in(SupplementSources sources, Context before, Context now) {
        Map<Said.Key, Saying> said = Said.in(before);
        Map<Said.Key, Saying> says = Said.in(now);
        Set<Said.Key> keys = new LinkedHashSet<>(said.keySet());
        keys.addAll(says.keySet());
        LocalDate until = before.today();
        BiPredicate<Difference, LocalDate> belongs =
                switch (sources.basis()) {
                    case SAME_DATE -> (difference, day) -> true;
                    case ASKED ->
                        (difference, day) -> difference.key().topic().isOfLaterReports() || difference.isAbout(day);
                    case LATER_DATE -> Difference::isAbout;
                };
        List<Difference> differences = new ArrayList<>();
        for (Said.Key key : keys) {
            Difference difference =
                    new Difference(key, Optional.ofNullable(said.get(key)), Optional.ofNullable(says.get(key)));
            if (difference.isReal() && belongs.test(difference, until)) {
                differences.add(difference);
            }
        }
        differences.sort(Comparator.comparing(difference -> difference.key().topic()));
        return differences;
    }

    private boolean isReal() {
        return !Saying.areSame(before, now);
    }

    /** Whether it changes what was said about the days until then. A count is of a period, and has no day. */
    private boolean isAbout(LocalDate until) {
        boolean isPast = before.flatMap(Saying::day)
                .or(() -> now.flatMap(Saying::day))
                .filter(day -> !day.isAfter(until))
                .isPresent();
        return isPast || (key.topic() == Topic.COUNTS && before.isPresent() && now.isPresent());
    }

    /** The rows that it comes from, of the delivery that knows better; empty when they are many. */
    Optional<String> row() {
        return now.flatMap(Saying::row).or(() -> before.flatMap(Saying::row));
    }
}
