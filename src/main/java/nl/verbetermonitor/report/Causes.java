package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.report.Said.Saying;

/**
 * Finds which corrections made a report say something else: those without which it would say it otherwise. So a cause is
 * found however figures follow from cells, and what has nothing to do with a figure is never named beside it.
 */
final class Causes {

    /** Beyond this it takes too long to try them one by one. */
    private static final int MOST_TRIED = 200;

    private static final int MOST_WORK = 100_000;

    private final SupplementSources sources;
    private final List<Difference> differences;
    private final Map<Difference, Set<Correction>> causes = new HashMap<>();

    private Causes(SupplementSources sources, List<Difference> differences) {
        this.sources = sources;
        this.differences = differences;
        differences.forEach(difference -> causes.put(difference, new LinkedHashSet<>()));
    }

    /** Tries the corrections of these sources on what they say differently. */
    static Causes of(SupplementSources sources, List<Difference> differences) {
        Causes causes = new Causes(sources, differences);
        if (!differences.isEmpty() && causes.mayBeTried()) {
            causes.withoutOne();
            causes.withOnlyOne();
        }
        return causes;
    }

    private boolean mayBeTried() {
        int tries = sources.corrections().size();
        int measures = sources.now().state().measures().size();
        return tries <= MOST_TRIED && tries * (measures + 1L) <= MOST_WORK;
    }

    /** What would be said otherwise, had this one not been made, follows from it. */
    private void withoutOne() {
        for (Correction correction : sources.corrections()) {
            Map<Said.Key, Saying> otherwise = saidWithout(Set.of(correction));
            for (Difference difference : differences) {
                if (!Saying.areSame(saying(otherwise, difference), difference.now())) {
                    causesOf(difference).add(correction);
                }
            }
        }
    }

    /** Where each of several is enough, none of them is needed; then those count that would be enough alone. */
    private void withOnlyOne() {
        List<Difference> open = new ArrayList<>(differences);
        open.removeIf(difference -> !causesOf(difference).isEmpty());
        if (open.isEmpty()) {
            return;
        }
        Set<Correction> all = Set.copyOf(sources.corrections());
        Map<Said.Key, Saying> withoutAny = saidWithout(all);
        for (Correction correction : sources.corrections()) {
            Set<Correction> others = new HashSet<>(all);
            others.remove(correction);
            Map<Said.Key, Saying> withThis = saidWithout(others);
            for (Difference difference : open) {
                if (!Saying.areSame(saying(withThis, difference), saying(withoutAny, difference))) {
                    causesOf(difference).add(correction);
                }
            }
        }
    }

    private Map<Said.Key, Saying> saidWithout(Set<Correction> corrections) {
        return Said.in(new Context(sources.without().apply(corrections), "supplement"));
    }

    private static Optional<Saying> saying(Map<Said.Key, Saying> said, Difference difference) {
        return Optional.ofNullable(said.get(difference.key()));
    }

    private Set<Correction> causesOf(Difference difference) {
        return causes.getOrDefault(difference, Set.of());
    }

    /** The corrections that a difference follows from, in the order of the workbook; none when none does. */
    List<Correction> of(Difference difference) {
        return List.copyOf(causesOf(difference));
    }

    /** The corrections that any difference follows from, in the order of the workbook. */
    List<Correction> all() {
        return sources.corrections().stream()
                .filter(correction -> causes.values().stream().anyMatch(ones -> ones.contains(correction)))
                .toList();
    }
}
