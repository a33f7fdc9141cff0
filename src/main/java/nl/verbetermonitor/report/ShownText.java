package nl.verbetermonitor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All text that blocks show or say, in no order: words, labels in pictures, and the texts that stand for pictures. */
final class ShownText {

    private ShownText() {}

    static Stream<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(ShownText::of);
    }

    private static Stream<String> of(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return of(paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(ShownText::of);
        } else if (block instanceof Block.Particulars particulars) {
            return particulars.entries().stream().flatMap(entry -> Stream.of(entry.label(), entry.value()));
        } else if (block instanceof Block.Verdicts verdicts) {
            return verdicts.cards().stream()
                    .flatMap(card ->
                            Stream.of(card.title(), card.question(), card.verdict(), card.facts(), card.figures()));
        } else if (block instanceof Block.Table table) {
            return Stream.concat(
                    Stream.concat(Stream.of(table.summary()), table.header().stream()),
                    table.rows().stream().flatMap(List::stream).flatMap(ShownText::of));
        } else if (block instanceof Block.Remark remark) {
            return of(remark.text());
        } else if (block instanceof Block.Signatures signatures) {
            return signatures.signatories().stream().flatMap(one -> Stream.of(one.role(), one.name()));
        } else if (block instanceof Block.Figure figure) {
            return Stream.concat(Stream.of(figure.alternative()), of(figure.chart()));
        } else if (block instanceof Block.Columns columns) {
            return Stream.concat(of(columns.left()), of(columns.right()));
        }
        throw new IllegalArgumentException("Unknown block " + block);
    }

    private static Stream<String> of(Text text) {
        return text.parts().stream().flatMap(part -> {
            if (part instanceof Text.Words words) {
                return Stream.of(words.text());
            } else if (part instanceof Text.Picture picture) {
                return Stream.concat(Stream.of(picture.alternative()), of(picture.chart()));
            }
            return Stream.empty();
        });
    }

    private static Stream<String> of(Chart chart) {
        if (chart instanceof Chart.Progress progress) {
            return Stream.of(
                            ticks(progress.axis()),
                            Stream.of(
                                    progress.planned().label(),
                                    progress.actual().label(),
                                    progress.today().label()),
                            Stream.of(
                                            progress.end().map(Chart.Mark::label),
                                            progress.range().map(Chart.Progress.Range::label))
                                    .flatMap(Optional::stream))
                    .flatMap(words -> words);
        } else if (chart instanceof Chart.Scores scores) {
            return Stream.concat(
                    ticks(scores.axis()),
                    scores.panels().stream()
                            .flatMap(panel -> Stream.of(
                                    panel.title(),
                                    panel.scores().label(),
                                    panel.norms().label())));
        } else if (chart instanceof Chart.Stacks stacks) {
            return Stream.concat(
                    stacks.categories().stream().map(Chart.Stacks.Category::word),
                    stacks.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.total())));
        } else if (chart instanceof Chart.Timeline timeline) {
            return Stream.concat(
                    Stream.concat(
                            ticks(timeline.axis()), Stream.of(timeline.today().label())),
                    timeline.rows().stream().flatMap(row -> Stream.of(row.label(), row.outcome())));
        }
        return ticks(((Chart.Spark) chart).axis());
    }

    private static Stream<String> ticks(Chart.Axis axis) {
        return axis.ticks().stream().map(Chart.Mark::label);
    }
}
