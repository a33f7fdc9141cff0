package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Status;

/** Bijlage 6: how every score came about, and by which norms and rules. */
final class TestAnnex {

    private static final int MOST_NAMES = 40;

    private final Context context;

    TestAnnex(Context context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex6.title")));
        blocks.add(Block.Paragraph.of(context.text("annex6.intro")));
        for (Criterion criterion : Criterion.values()) {
            components(criterion, blocks);
        }
        norms(blocks);
        hardRules(blocks);
        settings(blocks);
        blocks.add(new Block.Heading(2, context.text("annex6.statuses")));
        blocks.addAll(Tables.of(
                context,
                TableKind.DEFINITIONS,
                "table.definitions",
                Arrays.asList(Status.values()),
                this::definition,
                "annex6.statuses"));
        return blocks;
    }

    private void components(Criterion criterion, List<Block> blocks) {
        CriterionResult result = context.sources().assessment().criterion(criterion);
        String name = criterion.dutch();
        blocks.add(new Block.Heading(2, context.text("annex6.components", name)));
        if (result.components().isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("annex6.components.none", name)));
            return;
        }
        blocks.add(Tables.table(
                context,
                TableKind.COMPONENTS,
                "table.components",
                result.components().stream().map(this::component).toList(),
                name));
        inapplicable(result).ifPresent(blocks::add);
        boolean ruledOut = result.hardRules().stream().anyMatch(hit -> hit.rule() == HardRule.NO_RECOMMENDATION);
        if (result.score().isEmpty() && !ruledOut) {
            blocks.add(Block.Paragraph.of(context.text("annex6.components.absent")));
        }
    }

    private Optional<Block> inapplicable(CriterionResult result) {
        List<String> names = ComponentId.of(result.criterion(), context.plan().kind()).stream()
                .filter(id -> result.component(id).isEmpty())
                .map(id -> id.name() + " " + context.text("component." + id.name()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Paragraph.of(context.text(
                        "components.inapplicable", context.phrases().list(names))));
    }

    private List<Text> component(ComponentResult component) {
        ComponentId id = component.id();
        return Context.cells(
                id.name() + " " + context.text("component." + id.name()),
                context.text(
                        "component." + id.name() + ".what",
                        context.sources().rules().windows().measurement(),
                        context.sources().rules().windows().update(),
                        context.sources().rules().windows().updateAtFirst()),
                context.phrases().numerator(component),
                Integer.toString(component.denominator()),
                context.phrases().number(component.weight()),
                failed(component.failed()));
    }

    private String failed(List<String> failed) {
        if (failed.isEmpty()) {
            return context.text("components.nothing");
        }
        String names = String.join(", ", failed.subList(0, Math.min(failed.size(), MOST_NAMES)));
        return failed.size() <= MOST_NAMES ? names : context.text("components.more", names, failed.size() - MOST_NAMES);
    }

    private void norms(List<Block> blocks) {
        AssessmentRules rules = context.sources().rules();
        blocks.add(new Block.Heading(2, context.text("annex6.norms")));
        blocks.add(Block.Paragraph.of(
                context.text("annex6.norms.text", context.phrases().number(rules.margin()))));
        blocks.add(Tables.table(
                context,
                TableKind.NORMS,
                "table.norms",
                Arrays.stream(Criterion.values()).map(this::norm).toList()));
    }

    private List<Text> norm(Criterion criterion) {
        CriterionResult result = context.sources().assessment().criterion(criterion);
        PlanSheet plan = context.plan();
        String setBy = result.normIsOwn()
                ? context.text(
                        "norms.own",
                        plan.normsSetBy().orElse(""),
                        plan.normsSetOn().map(context.phrases()::longDate).orElse(""))
                : context.text(
                        result.norm()
                                                .compareTo(AssessmentRules.defaults()
                                                        .norms()
                                                        .getOrDefault(criterion, result.norm()))
                                        == 0
                                ? "norms.default"
                                : "norms.configured");
        return List.of(
                Text.of(context.criterion(criterion)),
                Text.of(context.phrases().number(result.norm())),
                Text.of(setBy),
                Text.of(Symbols.of(result.verdict()), result.verdict().dutch()),
                Text.of(
                        Symbols.of(result.verdictAtDefaultNorm()),
                        result.verdictAtDefaultNorm().dutch()));
    }

    private void hardRules(List<Block> blocks) {
        AssessmentRules rules = context.sources().rules();
        boolean incident = context.plan().kind() == PlanKind.SUPPLIER_INCIDENT;
        List<String> items = Arrays.stream(HardRule.values())
                .filter(rules.hardRules()::contains)
                .filter(rule -> incident || rule != HardRule.REQUIRED_STEP_MISSING)
                .map(rule -> HardRules.meaning(context, rule))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, context.text("annex6.rules")));
            blocks.add(Block.Paragraph.of(context.text("annex6.rules.intro")));
            blocks.add(bullets(items));
        }
    }

    private void settings(List<Block> blocks) {
        List<String> differences = new RuleDifferences(context).items();
        blocks.add(new Block.Heading(2, context.text("annex6.settings")));
        blocks.add(Block.Paragraph.of(
                context.text(differences.isEmpty() ? "annex6.settings.usual" : "annex6.settings.intro")));
        if (!differences.isEmpty()) {
            blocks.add(bullets(differences));
        }
    }

    /** Items of one sentence. */
    private static Block bullets(List<String> items) {
        int last = items.size() - 1;
        return new Block.Bullets(IntStream.rangeClosed(0, last)
                .mapToObj(i -> Text.of(items.get(i) + (i == last ? "." : ";")))
                .toList());
    }

    private List<Text> definition(Status status) {
        return List.of(
                Text.of(Symbols.of(status), status.dutch()),
                Text.of(context.text(
                        "status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }
}
