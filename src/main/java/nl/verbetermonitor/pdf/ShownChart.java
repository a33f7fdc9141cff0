package nl.verbetermonitor.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Line;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Progress;
import nl.verbetermonitor.report.Chart.Scores;
import nl.verbetermonitor.report.Chart.Spark;
import nl.verbetermonitor.report.Chart.Stacks;
import nl.verbetermonitor.report.Chart.Timeline;

/** A chart with its words as they can be shown, as a file that is to be kept may not ask a font for what it lacks. */
final class ShownChart {

    private final UnaryOperator<String> shown;

    private ShownChart(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    /**
     * The same chart with other words.
     *
     * @param shown what stands for a text
     */
    static Chart of(Chart chart, UnaryOperator<String> shown) {
        return new ShownChart(shown).of(chart);
    }

    private Chart of(Chart chart) {
        if (chart instanceof Progress progress) {
            return new Progress(
                    of(progress.axis()),
                    of(progress.planned()),
                    of(progress.actual()),
                    of(progress.today()),
                    progress.end().map(this::of),
                    progress.range().map(this::of));
        } else if (chart instanceof Scores scores) {
            return new Scores(
                    of(scores.axis()), scores.panels().stream().map(this::of).toList());
        } else if (chart instanceof Stacks stacks) {
            return new Stacks(
                    stacks.categories().stream().map(this::of).toList(),
                    stacks.bars().stream().map(this::of).toList());
        } else if (chart instanceof Timeline timeline) {
            return new Timeline(
                    of(timeline.axis()), timeline.rows().stream().map(this::of).toList(), of(timeline.today()));
        } else if (chart instanceof Spark) {
            return chart;
        }
        throw new IllegalStateException("No words known of " + chart.getClass());
    }

    private Axis of(Axis axis) {
        List<Mark> ticks = axis.ticks().stream().map(this::of).toList();
        return new Axis(axis.from(), axis.to(), ticks);
    }

    private Mark of(Mark mark) {
        return new Mark(mark.date(), shown.apply(mark.label()));
    }

    private Line of(Line line) {
        return new Line(shown.apply(line.label()), line.points());
    }

    private Progress.Range of(Progress.Range range) {
        return new Progress.Range(shown.apply(range.label()), range.early(), range.middle(), range.late());
    }

    private Scores.Panel of(Scores.Panel panel) {
        return new Scores.Panel(shown.apply(panel.title()), panel.symbol(), of(panel.scores()), of(panel.norms()));
    }

    private Stacks.Category of(Stacks.Category category) {
        return new Stacks.Category(category.symbol(), category.variant(), shown.apply(category.word()));
    }

    private Stacks.Bar of(Stacks.Bar bar) {
        return new Stacks.Bar(shown.apply(bar.label()), bar.counts(), shown.apply(bar.total()));
    }

    private Timeline.Row of(Timeline.Row row) {
        return new Timeline.Row(
                shown.apply(row.label()), row.termEnd(), row.doneOn(), row.symbol(), shown.apply(row.outcome()));
    }
}
