package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Status;

/** The kernboodschap: verdicts, facts in sentences, and what changed. */
final class KeyMessage {

    private final Context context;

    KeyMessage(Context context) {
        this.context = context;
    }

    List<Block> blocks(Letter.Limits limits, List<Block> narratives) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new VerdictCards(context).block());
        blocks.addAll(narratives);
        blocks.add(progress(limits));
        hardRules().forEach(rule -> blocks.add(new Block.Remark(rule.symbol(), Text.of(rule.sentence()))));
        List<Text> facts = new ArrayList<>();
        dropped(limits).ifPresent(facts::add);
        gone(limits).ifPresent(facts::add);
        facts.addAll(otherNorms());
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
        return new Block.Paragraph(
                Text.of(count, late(limits).map(late -> " " + late).orElse("")));
    }

    private Optional<String> late(Letter.Limits limits) {
        if (context.privacy().hidesMeasures()) {
            return Optional.empty();
        }
        List<String> late = context.state().measures().stream()
                .filter(line -> line.measure().isOpen() && daysLate(line) > 0)
                .map(line -> context.text("message.late.item", context.name(line), daysLate(line)))
                .toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("message.late", context.phrases().items(late, limits.items())));
    }

    /** Days past the original finish, of an open measure at the peildatum, of a done one at its actual finish. */
    long daysLate(MeasureLine line) {
        LocalDate until =
                line.measure().isDone() ? line.measure().actualFinish().orElse(context.today()) : context.today();
        return line.originalFinish()
                .map(finish -> Math.max(0, ChronoUnit.DAYS.between(finish, until)))
                .orElse(0L);
    }

    private record RuleSentence(Symbol symbol, String sentence) {}

    private List<RuleSentence> hardRules() {
        List<RuleSentence> sentences = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            for (HardRuleHit hit :
                    context.sources().assessment().criterion(criterion).hardRules()) {
                sentences.add(new RuleSentence(Symbols.of(hit.ceiling()), sentence(context, hit)));
            }
        }
        return sentences;
    }

    /** What a hard rule that bites says. */
    static String sentence(Context context, HardRuleHit hit) {
        String key = "rule." + hit.rule().code();
        boolean overdue = hit.rule() == nl.verbetermonitor.assessment.HardRule.REQUIRED_STEP_MISSING
                && hit.ceiling() == Verdict.NOT_MET;
        List<String> rows = hit.rows();
        String names = rows.size() > 10
                ? context.phrases().items(rows, 10)
                : context.phrases().list(rows);
        return context.text(
                overdue ? key + ".overdue" : key,
                names,
                rows.size(),
                hit.ceiling().dutch(),
                context.sources().rules().windows().overdue());
    }

    private Optional<Text> dropped(Letter.Limits limits) {
        List<String> dropped = context.state().measures().stream()
                .filter(line ->
                        line.measure().status().filter(Status.DROPPED::equals).isPresent())
                .map(this::dropped)
                .toList();
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        context.text("message.dropped", context.phrases().items(dropped, limits.items()))));
    }

    private String dropped(MeasureLine line) {
        String name = context.name(line);
        return line.measure()
                .dropReason()
                .map(reason -> context.text(
                        "message.dropped.reason", name, reason.dutch().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> context.text("message.dropped.noreason", name));
    }

    private Optional<Text> gone(Letter.Limits limits) {
        List<String> gone = new ArrayList<>();
        context.state().recommendations().stream()
                .filter(line -> !line.included())
                .forEach(line -> gone.add((line.recommendation().nr().text() + " "
                                + line.recommendation().text())
                        .strip()));
        context.state().measures().stream()
                .filter(line -> !line.included())
                .forEach(line -> gone.add(context.name(line)));
        context.state().indicators().stream()
                .filter(line -> !line.included())
                .forEach(line -> gone.add(
                        (line.indicator().nr().text() + " " + line.indicator().name()).strip()));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(context.text("message.gone", context.phrases().items(gone, limits.items()))));
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
        Optional<LocalDate> previous = context.state().previousReportingDate();
        if (previous.isEmpty()) {
            return List.of(Block.Paragraph.of(context.text("changes.first")));
        }
        String date = context.phrases().longDate(previous.get());
        ChangeList changes = new ChangeList(context);
        return changes.isEmpty()
                ? List.of(Block.Paragraph.of(context.text("changes.none", date)))
                : List.of(
                        new Block.Heading(3, context.text("changes.title", date)),
                        new Block.Bullets(changes.items(limits.items())));
    }
}
