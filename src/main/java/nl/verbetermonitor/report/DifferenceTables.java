package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.Said.Saying;

/** What two reports say differently, by topic: old beside new, with the cells that it follows from. */
final class DifferenceTables {

    private static final int MOST_CAUSES = 4;
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
            blocks.addAll(
                    Tables.of(now, TableKind.CHANGES, "table.changes", ofTopic, this::row, "supplement.changes.none"));
        });
        return blocks;
    }

    private List<Text> row(Difference difference) {
        String subject = subject(difference.key());
        return Context.cells(
                subject.isEmpty()
                        ? difference.key().aspect()
                        : subject + "\n" + difference.key().aspect(),
                words(difference.before()),
                words(difference.now()),
                cause(difference));
    }

    /** With the name of what is known by a number; the report of now knows all that the one before knew. */
    private String subject(Said.Key key) {
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

    private String words(Optional<Saying> saying) {
        return saying.map(Saying::words).orElseGet(() -> now.text("supplement.notsaid"));
    }

    private String cause(Difference difference) {
        List<Correction> found = causes.of(difference);
        if (found.isEmpty()) {
            return difference.row().orElseGet(this::withoutCause);
        }
        List<String> lines = new ArrayList<>();
        for (Correction correction : found.subList(0, Math.min(found.size(), MOST_CAUSES))) {
            lines.add(words.place(correction));
            if (!words.isTheSameAs(correction, difference)) {
                lines.add(words.change(correction));
            }
        }
        if (found.size() > MOST_CAUSES) {
            lines.add(now.text("supplement.causes.more", found.size() - MOST_CAUSES));
        }
        return String.join("\n", lines);
    }

    /** Other rules, or more corrections than can be told apart. */
    private String withoutCause() {
        boolean sameDay = now.today().equals(before.today());
        return now.text(
                sources.corrections().isEmpty()
                        ? "supplement.cause.rules"
                        : sameDay ? "supplement.cause.several" : "supplement.cause.later");
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
