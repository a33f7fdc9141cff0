package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * What a report says, cell by cell, so that two reports can be compared. Only what a report shows is in it: what privacy
 * hides is said by neither.
 */
final class Said {

    private static final int RECOMMENDATIONS = 1;
    private static final int ACTUAL_FINISH = 5;
    private static final int STEP_DONE = 3;
    private static final int DRAWING = 7;
    private static final int DEFINITION = 1;

    private final Context context;
    private final Map<Key, Saying> all = new LinkedHashMap<>();

    private Said(Context context) {
        this.context = context;
    }

    /**
     * What something is said about.
     *
     * @param subject such as a measure or a count; empty text for the plan itself
     * @param aspect of it, such as the name of a column
     */
    record Key(Topic topic, String subject, String aspect) {}

    /**
     * What is said.
     *
     * @param words as they are shown
     * @param isList of names, of which the order tells nothing
     * @param day that they tell of; empty when they tell how things stand
     * @param row of the delivery that they stand in, such as "Maatregelen 7"; empty when they follow from several
     */
    record Saying(String words, boolean isList, Optional<LocalDate> day, Optional<String> row) {

        /** Whether a reader learns nothing else from one than from the other. */
        static boolean areSame(Optional<Saying> one, Optional<Saying> other) {
            return one.isEmpty()
                    ? other.isEmpty()
                    : other.filter(one.get()::isSameAs).isPresent();
        }

        private boolean isSameAs(Saying other) {
            return words.equals(other.words) || (isList && names().equals(other.names()));
        }

        private Set<String> names() {
            return Set.copyOf(Arrays.asList(words.split(", ")));
        }
    }

    /**
     * Where a row of a table of a report comes from.
     *
     * @param day that a column of it tells of
     * @param number of what it is about, where its first column tells more than that
     */
    private record Origin(Function<Integer, Optional<LocalDate>> day, Optional<String> row, Optional<String> number) {
        static final Origin NONE = new Origin(column -> Optional.empty(), Optional.empty());

        Origin(Function<Integer, Optional<LocalDate>> day, Optional<String> row) {
            this(day, row, Optional.empty());
        }

        static Origin of(Nr number, Optional<String> row) {
            return new Origin(column -> Optional.empty(), row, Optional.of(number.text()));
        }
    }

    /** All that a report says, in the order of its topics. */
    static Map<Key, Saying> in(Context context) {
        Said said = new Said(context);
        said.verdicts();
        said.hardRules();
        said.incident();
        said.measures();
        said.targets();
        List<CouncilItem> council = CouncilItem.of(context);
        said.tables(new CouncilAnnex(context).blocks(), (topic, row, subject) -> said.council(council.get(row)));
        said.tables(new TestAnnex(context).blocks(), said::nowhere);
        said.norms();
        return said.all;
    }

    private void verdicts() {
        Block.Verdicts verdicts = new VerdictCards(context, Comparison.withLastDelivery(context.sources())).block();
        for (Block.Verdicts.Card card : verdicts.cards()) {
            say(Topic.VERDICTS, card.title(), "verdict", card.verdict());
            say(
                    Topic.VERDICTS,
                    card.title(),
                    "score",
                    card.score().map(context.phrases()::score).orElseGet(() -> context.text("supplement.unknown")));
            say(Topic.VERDICTS, card.title(), "counts", card.facts());
        }
        say(Topic.VERDICTS, "", "outlook", new Outlook(context).inTime());
    }

    private void hardRules() {
        for (Criterion criterion : Criterion.values()) {
            for (HardRuleHit hit :
                    context.sources().assessment().criterion(criterion).hardRules()) {
                String rows = hit.rows().isEmpty() ? context.text("supplement.yes") : String.join(", ", hit.rows());
                say(Topic.HARD_RULES, context.criterion(criterion), HardRules.meaning(context, hit.rule()), rows);
            }
        }
    }

    private void incident() {
        if (context.plan().kind() != PlanKind.SUPPLIER_INCIDENT) {
            return;
        }
        Map<String, StepLine> steps = new LinkedHashMap<>();
        Steps.of(context.state(), context.sources().rules())
                .forEach(line -> steps.put(line.step().name(), line));
        tables(new IncidentAnnex(context).blocks(), (topic, row, subject) -> switch (topic) {
            case STEPS -> step(Optional.ofNullable(steps.get(subject)));
            case QUALIFICATIONS -> fact(SheetName.QUALIFICATIONS, row, Column.QUALIFICATION_DATE);
            case HANDOVERS -> fact(SheetName.HANDOVERS, row, Column.HANDOVER_DATE);
            case COUNTS -> fact(SheetName.COUNTS, row, Column.COUNT_NUMBER);
            default -> Origin.NONE;
        });
    }

    private Origin step(Optional<StepLine> line) {
        return line.map(step -> new Origin(
                        column -> column == STEP_DONE ? step.doneOn() : Optional.empty(),
                        rows(
                                SheetName.MEASURES,
                                step.measures().stream()
                                        .map(one -> one.measure().row())
                                        .toList())))
                .orElse(Origin.NONE);
    }

    private Origin fact(SheetName sheet, int row, Column day) {
        List<FactRow> rows = context.sources().rows(sheet);
        FactRow fact = rows.get(row);
        Optional<LocalDate> date = day == Column.COUNT_NUMBER ? Optional.empty() : fact.date(day);
        return new Origin(column -> date, row(sheet, fact.row()));
    }

    private void measures() {
        Map<String, MeasureLine> measures = new LinkedHashMap<>();
        context.state().measures().forEach(line -> measures.put(line.nr().text(), line));
        List<MeasureLine> withMoney =
                context.state().measures().stream().filter(Money::counts).toList();
        List<RecommendationLine> recommendations = List.copyOf(context.state().recommendations());
        tables(new MeasureAnnex(context).blocks(), (topic, row, subject) -> switch (topic) {
            case MEASURES -> measure(Optional.ofNullable(measures.get(subject)));
            case MONEY -> row < Math.min(withMoney.size(), Tables.MOST_ROWS) ? money(withMoney.get(row)) : Origin.NONE;
            case RECOMMENDATIONS ->
                Origin.of(recommendations.get(row).recommendation().nr(), Optional.empty());
            default -> Origin.NONE;
        });
    }

    private Origin measure(Optional<MeasureLine> measure) {
        return measure.map(line -> new Origin(
                        column -> column == ACTUAL_FINISH ? line.measure().actualFinish() : Optional.empty(),
                        rowOf(line)))
                .orElse(Origin.NONE);
    }

    private Origin money(MeasureLine line) {
        return Origin.of(line.nr(), rowOf(line));
    }

    private Optional<String> rowOf(MeasureLine line) {
        return line.included() ? row(SheetName.MEASURES, line.measure().row()) : Optional.empty();
    }

    private void targets() {
        List<IndicatorLine> indicators = List.copyOf(context.state().indicators());
        tables(
                new TargetAnnex(context).blocks(),
                (topic, row, subject) ->
                        Origin.of(indicators.get(row).indicator().nr(), Optional.empty()));
        for (IndicatorLine line : context.state().indicators()) {
            for (Measurement measurement : line.measurements()) {
                if (!measurement.date().isAfter(context.today())) {
                    String value = line.indicator().countsPersons()
                            ? context.privacy().persons(measurement.value())
                            : context.phrases().number(measurement.value());
                    String aspect = context.text(
                            "supplement.measured", context.phrases().shortDate(measurement.date()));
                    put(
                            new Key(Topic.TARGETS, line.indicator().nr().text(), aspect),
                            new Saying(
                                    value,
                                    false,
                                    Optional.of(measurement.date()),
                                    row(SheetName.MEASUREMENTS, measurement.row())));
                }
            }
        }
    }

    private Origin council(CouncilItem item) {
        return new Origin(
                column -> item.settled(), row(SheetName.COUNCIL, item.row().row()));
    }

    private Origin nowhere(Topic topic, int row, String subject) {
        return Origin.NONE;
    }

    private void norms() {
        for (Criterion criterion : Criterion.values()) {
            CriterionResult result = context.sources().assessment().criterion(criterion);
            say(
                    Topic.NORMS,
                    context.criterion(criterion),
                    "norm",
                    context.phrases().number(result.norm()));
        }
    }

    /** Knows where a row of a table comes from, by its place in the table and by what it is about. */
    private interface Origins {
        Origin of(Topic topic, int row, String subject);
    }

    private void tables(List<Block> blocks, Origins origins) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                Topic.of(table.kind()).ifPresent(topic -> table(topic, table, origins));
            }
        }
    }

    /** A heading of a narrow column is short; beside a value there is room. */
    private String aspect(Topic topic, int column, Block.Table table) {
        return topic == Topic.MEASURES && column == RECOMMENDATIONS
                ? context.text("supplement.aspect.recommendations")
                : plain(table.header().get(column));
    }

    private void table(Topic topic, Block.Table table, Origins origins) {
        List<Integer> subjectColumns = topic.subjectColumns();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Text> row = table.rows().get(i);
            Origin origin = origins.of(topic, i, words(row.subList(0, 1)).get(0));
            String subject = origin.number()
                    .orElseGet(() -> String.join(
                            ", ", words(subjectColumns.stream().map(row::get).toList())));
            for (int column = 0; column < row.size(); column++) {
                boolean isName =
                        subjectColumns.contains(column) && (origin.number().isEmpty() || topic == Topic.MONEY);
                if (!isName && tells(topic, column)) {
                    put(
                            new Key(topic, subject, aspect(topic, column, table)),
                            new Saying(
                                    plain(row.get(column).plain()),
                                    topic.listColumns().contains(column),
                                    origin.day().apply(column),
                                    origin.row()));
                }
            }
        }
    }

    /** A drawing and a definition tell nothing that is not told elsewhere. */
    private static boolean tells(Topic topic, int column) {
        return switch (topic) {
            case TARGETS -> column != DRAWING;
            case COMPONENTS -> column != DEFINITION;
            default -> true;
        };
    }

    private static List<String> words(Collection<Text> cells) {
        return cells.stream().map(cell -> plain(cell.plain())).toList();
    }

    /** Without the places where words may break. */
    private static String plain(String words) {
        return words.replace("\u00ad", "");
    }

    private void say(Topic topic, String subject, String aspect, String words) {
        String name = topic == Topic.HARD_RULES ? aspect : context.text("supplement.aspect." + aspect);
        put(
                new Key(topic, subject, name),
                new Saying(words, topic == Topic.HARD_RULES, Optional.empty(), Optional.empty()));
    }

    /** Rows that cannot be told apart are counted. */
    private void put(Key key, Saying saying) {
        Key free = key;
        for (int count = 2; all.containsKey(free); count++) {
            free = new Key(key.topic(), key.subject() + " (" + count + ")", key.aspect());
        }
        all.put(free, saying);
    }

    private Optional<String> rows(SheetName sheet, List<Integer> rows) {
        List<String> names = new ArrayList<>();
        rows.forEach(nr -> row(sheet, nr).ifPresent(names::add));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> row(SheetName sheet, int row) {
        return Optional.ofNullable(context.state().delivery().layouts().get(sheet))
                .map(TableLayout::title)
                .map(title -> title + " " + row);
    }
}
