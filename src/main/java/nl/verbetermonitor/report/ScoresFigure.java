package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Line;
import nl.verbetermonitor.report.Chart.Point;
import nl.verbetermonitor.report.Chart.Scores;

/** How the three scores went over the deliveries, against their norms. */
final class ScoresFigure {

    /** Three panels stand side by side. */
    private static final int MOST_TICKS = 3;
    /** So many deliveries are told in words; a drawing shows all. */
    private static final int MOST_IN_WORDS = 8;

    private final Context context;
    private final Phrases phrases;
    private final List<Assessment> assessments;

    ScoresFigure(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.assessments = new ArrayList<>(context.sources().earlier());
        this.assessments.add(context.sources().assessment());
    }

    /** A sentence and the figure, or a sentence that says why there is none. */
    List<Block> blocks() {
        if (assessments.size() == 1) {
            return List.of(Block.Paragraph.of(context.text("scores.first")));
        }
        boolean none = Arrays.stream(Criterion.values())
                .allMatch(criterion -> scored(criterion).isEmpty());
        if (none) {
            return List.of(Block.Paragraph.of(context.text("scores.none")));
        }
        return List.of(Block.Paragraph.of(sentence()), figure());
    }

    private Block.Figure figure() {
        Axis axis = new Axes(phrases).between(first().reportingDate(), context.today(), MOST_TICKS);
        return new Block.Figure(
                new Scores(
                        axis, Arrays.stream(Criterion.values()).map(this::panel).toList()),
                alternative());
    }

    private Assessment first() {
        return assessments.get(0);
    }

    private CriterionResult newest(Criterion criterion) {
        return context.sources().assessment().criterion(criterion);
    }

    private List<Assessment> scored(Criterion criterion) {
        return assessments.stream()
                .filter(one -> one.criterion(criterion).score().isPresent())
                .toList();
    }

    private Scores.Panel panel(Criterion criterion) {
        CriterionResult newest = newest(criterion);
        return new Scores.Panel(
                name(criterion),
                Symbols.of(newest.verdict()),
                new Line(
                        score(newest),
                        scored(criterion).stream()
                                .map(one -> new Point(
                                        one.reportingDate(),
                                        one.criterion(criterion).score().orElseThrow()))
                                .toList()),
                new Line(
                        context.text("scores.norm", phrases.number(newest.norm())),
                        assessments.stream()
                                .map(one -> new Point(
                                        one.reportingDate(),
                                        one.criterion(criterion).norm()))
                                .toList()));
    }

    /** Three panels have no room for what stands in brackets behind a name. */
    private static String name(Criterion criterion) {
        String word = criterion.dutch();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String score(CriterionResult result) {
        return result.score().map(phrases::score).orElseGet(() -> context.text("scores.absent"));
    }

    private String sentence() {
        LocalDate since = first().reportingDate();
        return context.text(
                "scores.sentence",
                phrases.longDate(since),
                phrases.list(Arrays.stream(Criterion.values()).map(this::went).toList()));
    }

    private String went(Criterion criterion) {
        String before = score(first().criterion(criterion));
        String now = score(newest(criterion));
        return before.equals(now)
                ? context.text("scores.stayed", criterion.dutch(), now)
                : context.text("scores.went", criterion.dutch(), before, now);
    }

    private String alternative() {
        List<String> sentences = new ArrayList<>();
        List<Assessment> told =
                assessments.subList(Math.max(0, assessments.size() - MOST_IN_WORDS), assessments.size());
        sentences.add(context.text(
                told.size() < assessments.size() ? "scores.alternative.last" : "scores.alternative",
                told.size(),
                assessments.size()));
        Arrays.stream(Criterion.values())
                .map(criterion -> alternative(criterion, told))
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    /** A norm that stays the same is told once. */
    private String alternative(Criterion criterion, List<Assessment> told) {
        BigDecimal norm = newest(criterion).norm();
        boolean same =
                told.stream().allMatch(one -> one.criterion(criterion).norm().compareTo(norm) == 0);
        String points = phrases.list(told.stream()
                .map(one -> context.text(
                        same ? "scores.alternative.point" : "scores.alternative.point.norm",
                        score(one.criterion(criterion)),
                        phrases.shortDate(one.reportingDate()),
                        phrases.number(one.criterion(criterion).norm())))
                .toList());
        return same
                ? context.text("scores.alternative.same", name(criterion), phrases.number(norm), points)
                : context.text("scores.alternative.criterion", name(criterion), points);
    }
}
