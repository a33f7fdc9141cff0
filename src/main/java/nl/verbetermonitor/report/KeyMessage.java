package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.plan.Status;

/** The kernboodschap: verdicts, facts in sentences, and what changed. */
final class KeyMessage {

    private final Context context;

    KeyMessage(Context context) {
        this.context = context;
    }

    List<Block> blocks(Letter.Limits limits, List<Block> narratives) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new VerdictCards(context, Comparison.withLastReport(context.sources())).block());
        blocks.addAll(narratives);
        blocks.add(progress(limits));
        hardRules(limits).forEach(rule -> blocks.add(new Block.Remark(rule.symbol(), Text.of(rule.sentence()))));
        List<Text> facts = new ArrayList<>();
        withStatus(Status.DELAYED, "message.delayed", limits).ifPresent(facts::add);
        withStatus(Status.NEEDS_ATTENTION, "message.attention", limits).ifPresent(facts::add);
        dropped(limits).ifPresent(facts::add);
        gone(limits).ifPresent(facts::add);
        facts.addAll(otherNorms());
        unreadable().ifPresent(facts::add);
        if (!facts.isEmpty()) {
            blocks.add(new Block.Bullets(facts));
        }
        blocks.addAll(changes(limits));
        return blocks;
    }

    private Block progress(Letter.Limits limits) {
        List<Measure> active = context.state().measures().stream()
                .map(MeasureLine::measure)
                .filter(Measure::isActive)
                .toList();
        int done = (int) active.stream().filter(Measure::isDone).count();
        String count = context.phrases().count("count.done", done, active.size());
        String inTime = " " + new Outlook(context).inTime();
        return new Block.Paragraph(
                Text.of(count, inTime + late(limits).map(late -> " " + late).orElse("")));
    }

    private Optional<String> late(Letter.Limits limits) {
        if (context.privacy().hidesMeasures()) {
            return Optional.empty();
        }
        List<MeasureLine> late = context.state().measures().stream()
                .filter(line -> line.measure().isOpen() && daysLate(line) > 0)
                .toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("message.late", names(late, limits, line -> late(line, limits))));
    }

    private String late(MeasureLine line, Letter.Limits limits) {
        return context.text("message.late.item", name(line, limits), daysLate(line));
    }

    private String names(List<MeasureLine> lines, Letter.Limits limits, Function<MeasureLine, String> name) {
        return context.phrases().items(lines, limits.items(), name);
    }

    private String name(MeasureLine line, Letter.Limits limits) {
        return context.clipped(context.name(line), limits.name());
    }

    /**
     * Days past the original finish: of an open measure at the peildatum, of a done one at its actual finish. 0 when that is
     * unknown, and of a measure that need not be done any more.
     */
    long daysLate(MeasureLine line) {
        Measure measure = line.measure();
        if (!measure.isActive()) {
            return 0;
        }
        Optional<LocalDate> until = measure.isDone() ? measure.actualFinish() : Optional.of(context.today());
        return line.originalFinish()
                .flatMap(finish -> until.map(day -> Math.max(0, ChronoUnit.DAYS.between(finish, day))))
                .orElse(0L);
    }

    private record RuleSentence(Symbol symbol, String sentence) {}

    private List<RuleSentence> hardRules(Letter.Limits limits) {
        List<RuleSentence> sentences = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            for (HardRuleHit hit :
                    context.sources().assessment().criterion(criterion).hardRules()) {
                sentences.add(new RuleSentence(Symbols.of(hit.ceiling()), sentence(hit, limits)));
            }
        }
        return sentences;
    }

    /** What a hard rule that bites says, naming all its rows. */
    static String sentence(Context context, HardRuleHit hit) {
        return sentence(context, hit, context.phrases().list(hit.rows()));
    }

    private String sentence(HardRuleHit hit, Letter.Limits limits) {
        List<String> rows = hit.rows().stream()
                .map(row -> context.clipped(row, limits.name()))
                .toList();
        int most = Math.min(10, 2 * limits.items());
        return sentence(
                context,
                hit,
                rows.size() > most
                        ? context.phrases().items(rows, most)
                        : context.phrases().list(rows));
    }

    private static String sentence(Context context, HardRuleHit hit, String names) {
        boolean overdue = hit.rule() == HardRule.REQUIRED_STEP_MISSING && hit.ceiling() == Verdict.NOT_MET;
        String key = "rule." + hit.rule().code();
        return context.text(
                overdue ? key + ".overdue" : key,
                names,
                hit.rows().size(),
                hit.ceiling().dutch(),
                context.sources().rules().windows().overdue(),
                overdue ? ended(context, hit.rows().size()) : "");
    }

    /** Of how many of the required steps that are missing the own term has ended. */
    private static String ended(Context context, int missing) {
        long ended = Steps.of(context.state(), context.sources().rules()).stream()
                .filter(line -> line.step().required() && !line.present() && line.termEnded())
                .count();
        return context.phrases().count("count.ended", (int) ended, missing);
    }

    private Optional<Text> withStatus(Status status, String key, Letter.Limits limits) {
        List<MeasureLine> lines = withStatus(status);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(context.text(key, names(lines, limits, line -> withCorrection(line, limits)))));
    }

    private List<MeasureLine> withStatus(Status status) {
        return context.state().measures().stream()
                .filter(line -> line.measure().status().filter(status::equals).isPresent())
                .toList();
    }

    private String withCorrection(MeasureLine line, Letter.Limits limits) {
        String name = name(line, limits);
        if (context.privacy().hidesMeasures()) {
            return name;
        }
        return context.texts(line)
                .correction()
                .map(correction ->
                        context.text("message.status.item", name, context.clipped(correction, limits.name())))
                .orElse(name);
    }

    /** What could not be read counts as unknown, and may make a plan look worse or better than it is. */
    private Optional<Text> unreadable() {
        long errors = context.sources().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && Privacy.mayLeave(finding))
                .count();
        return errors == 0 ? Optional.empty() : Optional.of(Text.of(context.text("message.unreadable", errors)));
    }

    private Optional<Text> dropped(Letter.Limits limits) {
        List<MeasureLine> lines = withStatus(Status.DROPPED);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(context.text("message.dropped", names(lines, limits, line -> dropped(line, limits)))));
    }

    private String dropped(MeasureLine line, Letter.Limits limits) {
        String name = name(line, limits);
        if (line.measure().dropReason().isEmpty()) {
            return context.text("message.dropped.noreason", name);
        }
        String reason = line.measure().dropReason().get().dutch().toLowerCase(Locale.ROOT);
        return context.privacy().hidesMeasures()
                ? context.text("message.dropped.hidden", name)
                : context.text("message.dropped.reason", name, reason);
    }

    private Optional<Text> gone(Letter.Limits limits) {
        List<Supplier<String>> gone = new ArrayList<>();
        context.state().recommendations().stream()
                .filter(line -> !line.included())
                .map(RecommendationLine::recommendation)
                .forEach(row -> gone.add(() -> row.nr().text() + " " + row.text()));
        context.state().measures().stream()
                .filter(line -> !line.included())
                .forEach(line -> gone.add(() -> context.name(line)));
        context.state().indicators().stream()
                .filter(line -> !line.included())
                .map(IndicatorLine::indicator)
                .forEach(row -> gone.add(() -> row.nr().text() + " " + row.name()));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(context.text(
                        "message.gone",
                        context.phrases()
                                .items(
                                        gone,
                                        limits.items(),
                                        name -> context.clipped(name.get().strip(), limits.name())))));
    }

    /** Where a norm of the plan's own gives another verdict than the default norm. */
    private List<Text> otherNorms() {
        List<Text> texts = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            CriterionResult result = context.sources().assessment().criterion(criterion);
            if (result.normIsOwn() && result.verdict() != result.verdictAtDefaultNorm()) {
                texts.add(Text.of(context.text(
                        "message.default.norm",
                        context.phrases()
                                .number(context.sources().rules().norms().getOrDefault(criterion, result.norm())),
                        criterion.dutch(),
                        result.verdictAtDefaultNorm().dutch())));
            }
        }
        return texts;
    }

    private List<Block> changes(Letter.Limits limits) {
        Comparison comparison = Comparison.withLastReport(context.sources());
        Optional<LocalDate> before = comparison.date();
        if (before.isEmpty()) {
            return List.of(Block.Paragraph.of(context.text("changes.first")));
        }
        String date = context.phrases().longDate(before.get());
        String since = context.text(comparison.isPublished() ? "changes.since.published" : "changes.since", date);
        ChangeList changes = new ChangeList(context);
        return changes.isEmpty()
                ? List.of(Block.Paragraph.of(context.text("changes.none", since)))
                : List.of(
                        new Block.Heading(3, context.text("changes.title", since)),
                        new Block.Bullets(changes.items(limits.items(), 2 * limits.name())));
    }
}
