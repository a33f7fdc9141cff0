package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.PlanSheet;

/** Bijlage 7, how good the data are, and bijlage 8, where they come from. */
final class OriginAnnexes {

    private final Context context;

    OriginAnnexes(Context context) {
        this.context = context;
    }

    /**
     * How many findings of each kind there are, and which characters could not be shown.
     *
     * @param texts all that the rest of the report shows
     */
    List<Block> quality(Stream<String> texts) {
        Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
        context.sources().findings().stream()
                .filter(Privacy::mayLeave)
                .forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        List<Map.Entry<FindingCode, Integer>> rows = counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().severity()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex7.title")));
        if (!rows.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("annex7.intro")));
        }
        blocks.addAll(Tables.of(
                context,
                TableKind.FINDINGS,
                "table.findings",
                rows,
                entry -> Context.cells(
                        entry.getKey().severity().dutch(),
                        context.text("finding." + entry.getKey().code()),
                        Integer.toString(entry.getValue())),
                "annex7.none"));
        new MissingGlyphs(context).sentence(texts).map(Block.Paragraph::of).ifPresent(blocks::add);
        return blocks;
    }

    List<Block> origin() {
        PlanSheet plan = context.plan();
        DeliveryOrigin origin = context.sources().origin();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("origin.plan", plan.number().text()));
        plan.dossierNumber().ifPresent(number -> rows.add(row("origin.dossier", number)));
        rows.add(row("origin.date", context.phrases().longDate(context.today())));
        rows.add(row(
                "origin.previous",
                context.state()
                        .previousReportingDate()
                        .map(context.phrases()::longDate)
                        .orElseGet(() -> context.text("origin.previous.none"))));
        rows.add(row("origin.delivery", Integer.toString(origin.version())));
        rows.add(row("origin.report", Integer.toString(context.sources().reportVersion())));
        rows.add(row("origin.hash", origin.sha256()));
        if (plan.example()) {
            rows.add(row("origin.example", context.text("origin.example.yes")));
        }
        return List.of(
                new Block.Heading(1, context.text("annex8.title")),
                Block.Paragraph.of(context.text("annex8.intro")),
                Tables.table(context, TableKind.PROVENANCE, "table.provenance", rows));
    }

    private List<Text> row(String label, String value) {
        return Context.cells(context.text(label), value);
    }
}
