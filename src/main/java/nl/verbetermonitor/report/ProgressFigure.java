package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.verbetermonitor.assessment.Course;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Line;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Point;
import nl.verbetermonitor.report.Chart.Progress.Range;

/** The S-curve: how far the plan should be and how far it is, from its start to when it may be finished. */
final class ProgressFigure {

    private static final int MOST_TICKS = 8;
    /** So far beyond the end of the plan a forecast is still drawn; more would squeeze all that is known. */
    private static final int MOST_YEARS_BEYOND = 2;
    /** More bends than this cannot be told apart on a page. */
    private static final int MOST_BENDS = 150;
    /** So many deliveries are told in words; a drawing shows all. */
    private static final int MOST_IN_WORDS = 8;
    /** What the forecast looks ahead. */
    private static final int YEARS_OF_FORECAST = 10;

    private final Context context;
    private final Phrases phrases;
    private final Outlook outlook;

    ProgressFigure(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.outlook = new Outlook(context);
    }

    /** The figure, or a sentence that says why there is none. */
    Block block() {
        return Course.of(context.state())
                .map(course -> isAboutOne(course)
                        ? Block.Paragraph.of(context.text("progress.hidden"))
                        : (Block) figure(course))
                .orElseGet(() -> Block.Paragraph.of(context.text("progress.none")));
    }

    /** What was planned and what was reached by the peildatum; empty when there is no figure. */
    Optional<String> sentence() {
        return Course.of(context.state()).filter(course -> !isAboutOne(course)).map(this::sentence);
    }

    private String sentence(Course course) {
        return context.text(
                "progress.alternative.today",
                phrases.longDate(context.today()),
                phrases.percent(course.planned(context.today())),
                phrases.percent(newest(course).share()));
    }

    /** The course of a plan with one measure is that measure's own. */
    private boolean isAboutOne(Course course) {
        return context.privacy().hidesMeasures()
                && course.reached().stream().anyMatch(reached -> reached.measures() == 1);
    }

    private Block.Figure figure(Course course) {
        List<LocalDate> bends = bends(course);
        LocalDate start = first(context.state().start(), course.reached().get(0).reportingDate());
        Axis axis = new Axes(phrases).between(start, last(bends), MOST_TICKS);
        Optional<Range> range = outlook.range().flatMap(forecast -> range(forecast, axis));
        Chart.Progress chart = new Chart.Progress(
                axis,
                new Line(
                        context.text("progress.planned", phrases.percent(course.planned(context.today()))),
                        planned(course, bends, axis)),
                new Line(
                        context.text(
                                "progress.actual",
                                phrases.percent(newest(course).share())),
                        actual(course)),
                new Mark(context.today(), context.text("progress.today", phrases.shortDate(context.today()))),
                context.state().end().map(end -> new Mark(end, context.text("progress.end", phrases.shortDate(end)))),
                range);
        return new Block.Figure(chart, alternative(course, chart));
    }

    private static Course.Reached newest(Course course) {
        return course.reached().get(course.reached().size() - 1);
    }

    /** Of an incident no other days than those of the plan and its deliveries: its bends are days of actions. */
    private List<LocalDate> bends(Course course) {
        if (!context.privacy().hidesMeasures()) {
            return course.bends();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(context.state().start());
        course.reached().forEach(reached -> days.add(reached.reportingDate()));
        context.state().end().ifPresent(days::add);
        return List.copyOf(days);
    }

    private LocalDate last(List<LocalDate> bends) {
        LocalDate planned = context.state().end().orElseGet(() -> bends.get(bends.size() - 1));
        LocalDate known = planned.isAfter(context.today()) ? planned : context.today();
        LocalDate furthest = known.plusYears(MOST_YEARS_BEYOND);
        LocalDate late = outlook.range()
                .map(forecast -> forecast.p90().orElse(furthest))
                .filter(known::isBefore)
                .orElse(known);
        return first(late, furthest);
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Point> planned(Course course, List<LocalDate> bends, Axis axis) {
        TreeSet<LocalDate> days = new TreeSet<>();
        int step = Math.max(1, (bends.size() + MOST_BENDS - 1) / MOST_BENDS);
        for (int i = 0; i < bends.size(); i += step) {
            days.add(bends.get(i));
        }
        days.add(bends.get(bends.size() - 1));
        days.add(axis.from());
        days.removeIf(day -> day.isBefore(axis.from()));
        return days.stream().map(day -> new Point(day, course.planned(day))).toList();
    }

    private List<Point> actual(Course course) {
        List<Point> points = new ArrayList<>();
        LocalDate start = context.state().start();
        if (start.isBefore(course.reached().get(0).reportingDate())) {
            points.add(new Point(start, BigDecimal.ZERO));
        }
        course.reached().forEach(reached -> points.add(new Point(reached.reportingDate(), reached.share())));
        return points;
    }

    /** What lies beyond the axis stays open; a forecast that begins there is told in words alone. */
    private Optional<Range> range(Forecast.Range forecast, Axis axis) {
        LocalDate never = context.today().plusYears(YEARS_OF_FORECAST).plusDays(1);
        return forecast.p10()
                .filter(axis.to()::isAfter)
                .map(early -> new Range(
                        context.text("progress.forecast"),
                        early,
                        forecast.p50().orElse(never),
                        forecast.p90().orElse(never)));
    }

    private String alternative(Course course, Chart.Progress chart) {
        List<String> sentences = new ArrayList<>();
        String start = phrases.longDate(context.state().start());
        sentences.add(context.state()
                .end()
                .map(end -> context.text("progress.alternative", start, phrases.longDate(end)))
                .orElseGet(() -> context.text("progress.alternative.endless", start)));
        sentences.add(sentence(course));
        List<Course.Reached> reached = course.reached();
        List<Course.Reached> told = reached.subList(Math.max(0, reached.size() - MOST_IN_WORDS), reached.size());
        String points = phrases.list(told.stream()
                .map(one -> context.text(
                        "progress.alternative.point",
                        phrases.percent(one.share()),
                        phrases.shortDate(one.reportingDate())))
                .toList());
        sentences.add(context.text(
                told.size() < reached.size() ? "progress.alternative.last" : "progress.alternative.actual",
                points,
                told.size(),
                reached.size()));
        sentences.add(outlook.forecast());
        boolean isDrawnWhole = chart.range()
                .filter(range -> !range.late().isAfter(chart.axis().to()))
                .isPresent();
        if (outlook.range().isPresent() && !isDrawnWhole) {
            sentences.add(context.text(
                    "progress.alternative.open", phrases.longDate(chart.axis().to())));
        }
        return String.join(" ", sentences);
    }
}
