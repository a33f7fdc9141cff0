package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.Said.Saying;

/** What two reports say differently, by topic: old beside new, with the cells that it follows from. */
final class DifferenceTables {

    private static final int MOST_CAUSES = 4;
    private static final int MOST_CORRECTIONS_FIRST = 12;
    private static final int LONGEST_NAME = 80;

    private final Context now;
    private final Context before;
    private final SupplementSources sources;
    private final List<Difference> differences;
    private final Causes causes;
    private final CorrectionWords words;

    DifferenceTables(SupplementSources sources, Context before, Context now, List<Difference> differences) {
        this.now = now;
        this.before = before;
        this.sources = sources;
        this.differences = differences;
        this.causes = Causes.of(sources, differences);
        this.words = new CorrectionWords(now);
    }

    /** A table for each topic, or that nothing is said differently. */
    List<Block> tables() {
        if (differences.isEmpty()) {
            return List.of(Block.Paragraph.of(now.text("supplement.changes.none")));
        }
        Map<Topic, List<Difference>> byTopic = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.key().topic(), () -> new EnumMap<>(Topic.class), Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byTopic.forEach((topic, ofTopic) -> {
            String name = now.text("supplement.topic." + topic.name().toLowerCase(Locale.ROOT));
            blocks.add(new Block.Heading(3, name));
            List<Difference> told = ofTopic.stream()
                    .filter(difference -> !isTheNameOfSomethingNew(difference))
                    .toList();
            blocks.addAll(Tables.of(
                    now, TableKind.CHANGES, "table.changes", groups(told), this::row, "supplement.changes.none"));
        });
        return blocks;
    }

    /** The first column tells it already. */
    private boolean isTheNameOfSomethingNew(Difference difference) {
        return difference.key().topic() == Topic.RECOMMENDATIONS
                && difference.before().isEmpty()
                && difference
                        .now()
                        .map(Saying::words)
                        .equals(Optional.of(recommendation(difference.key().subject())));
    }

    /** What is said about the same thing and follows from the same, in one row. */
    private List<List<Difference>> groups(List<Difference> ofTopic) {
        List<List<Difference>> groups = new ArrayList<>();
        Optional<Difference> last = Optional.empty();
        for (Difference difference : ofTopic) {
            if (last.filter(one -> belongTogether(one, difference)).isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(difference);
            last = Optional.of(difference);
        }
        return groups;
    }

    private boolean belongTogether(Difference one, Difference other) {
        return hasAspects(one.key())
                && one.key().subject().equals(other.key().subject())
                && causes.of(one).equals(causes.of(other))
                && one.row().equals(other.row());
    }

    /** Whether several things may be said about its subject, so that each needs its name. */
    private static boolean hasAspects(Said.Key key) {
        return !key.subject().isEmpty() && key.topic() != Topic.HARD_RULES;
    }

    private List<Text> row(List<Difference> group) {
        return Context.cells(
                subject(group.get(0).key()),
                said(group, Difference::before),
                said(group, Difference::now),
                cause(group));
    }

    private String said(List<Difference> group, Function<Difference, Optional<Saying>> saying) {
        if (group.stream().allMatch(difference -> saying.apply(difference).isEmpty())) {
            return now.text(
                    group.get(0).key().topic() == Topic.HARD_RULES ? "supplement.norule" : "supplement.notsaid");
        }
        return group.stream()
                .map(difference -> words(difference.key(), saying.apply(difference)))
                .collect(Collectors.joining("\n"));
    }

    private String words(Said.Key key, Optional<Saying> saying) {
        String words = saying.map(Saying::words).orElseGet(() -> now.text("supplement.notsaid"));
        return hasAspects(key) ? now.text("supplement.aspect", key.aspect(), words) : words;
    }

    /** With the name of what is known by a number; the report of now knows all that the one before knew. */
    private String subject(Said.Key key) {
        if (!hasAspects(key)) {
            return (key.subject() + "\n" + key.aspect()).strip();
        }
        String name =
                switch (key.topic()) {
                    case MEASURES, MONEY -> now.name(key.subject());
                    case RECOMMENDATIONS -> recommendation(key.subject());
                    case TARGETS -> indicator(key.subject());
                    default -> key.subject();
                };
        return now.clipped(name, LONGEST_NAME);
    }

    private String recommendation(String nr) {
        return now.state().recommendations().stream()
                .map(line -> line.recommendation())
                .filter(one -> one.nr().equals(Nr.of(nr)))
                .findFirst()
                .map(one -> nr + " " + one.text())
                .orElse(nr);
    }

    private String indicator(String nr) {
        return now.state().indicators().stream()
                .map(line -> line.indicator())
                .filter(one -> one.nr().equals(Nr.of(nr)))
                .findFirst()
                .map(one -> nr + " " + one.name())
                .orElse(nr);
    }

    private String cause(List<Difference> group) {
        List<Correction> found = causes.of(group.get(0));
        if (found.isEmpty()) {
            return group.get(0).row().orElseGet(this::withoutCause);
        }
        List<String> lines = new ArrayList<>();
        for (Correction correction : found.subList(0, Math.min(found.size(), MOST_CAUSES))) {
            boolean isAllThatIsSaid = group.size() == 1 && words.isTheSameAs(correction, group.get(0));
            lines.add(isAllThatIsSaid ? words.place(correction) : placeAndChange(correction));
        }
        if (found.size() > MOST_CAUSES) {
            lines.add(now.text("supplement.causes.more", found.size() - MOST_CAUSES));
        }
        return String.join("\n", lines);
    }

    private String placeAndChange(Correction correction) {
        return correction.column().isPresent()
                ? words.place(correction) + "\n" + words.change(correction)
                : now.text("supplement.correction", words.place(correction), words.change(correction));
    }

    /** Other rules, or more corrections than can be told apart. */
    private String withoutCause() {
        boolean sameDay = now.today().equals(before.today());
        return now.text(
                sources.corrections().isEmpty()
                        ? "supplement.cause.rules"
                        : sameDay ? "supplement.cause.several" : "supplement.cause.later");
    }

    /** Whether the corrections that something follows from are few enough to stand before what follows from them. */
    boolean hasFewCorrections() {
        return causes.all().size() <= MOST_CORRECTIONS_FIRST;
    }

    /** Every corrected cell that something follows from, and how many others there are. */
    List<Block> corrections() {
        if (sources.corrections().isEmpty()) {
            return List.of(Block.Paragraph.of(now.text("supplement.corrections.none")));
        }
        List<Correction> all = causes.all();
        List<Block> blocks = new ArrayList<>();
        if (!all.isEmpty()) {
            blocks.add(new Block.Bullets(all.stream()
                    .limit(Tables.MOST_ROWS)
                    .map(one -> Text.of(now.text("supplement.correction", words.place(one), words.change(one))))
                    .toList()));
        }
        if (all.size() > Tables.MOST_ROWS) {
            blocks.add(Block.Paragraph.of(now.text("table.more", Tables.MOST_ROWS, all.size())));
        }
        int others = sources.corrections().size() - all.size();
        if (others > 0) {
            blocks.add(Block.Paragraph.of(now.text("supplement.corrections.others", others)));
        }
        return blocks;
    }
}
