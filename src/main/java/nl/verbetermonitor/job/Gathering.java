package nl.verbetermonitor.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.report.Approval;
import nl.verbetermonitor.report.DeliveryOrigin;
import nl.verbetermonitor.report.EarlierReport;
import nl.verbetermonitor.report.Glyphs;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.ReportSources;

/**
 * Gathers from history what a report is made of. The reports of a plan are mostly asked for in order of peildatum, so each
 * goes on from where the one before it ended: the deliveries of a plan are read once for all its reports.
 */
final class Gathering {

    /** Read in whole for a report; the others are assessed. */
    private static final List<SheetName> REPORTED_SHEETS = List.of(
            SheetName.QUALIFICATIONS,
            SheetName.COUNTS,
            SheetName.HANDOVERS,
            SheetName.COUNCIL,
            SheetName.INFORMED,
            SheetName.NARRATIVES);

    private final History history;
    private final AssessmentRules rules;
    private final HouseStyles styles;
    private final Supplier<Glyphs> glyphs;
    private final Conflicts conflicts;
    private Optional<Course> latest = Optional.empty();

    Gathering(History history, AssessmentRules rules, HouseStyles styles, Supplier<Glyphs> glyphs) {
        this.history = history;
        this.rules = rules;
        this.styles = styles;
        this.glyphs = glyphs;
        this.conflicts = new Conflicts(history);
    }

    /**
     * A plan up to and with the last of these deliveries.
     *
     * @param deliveries the oldest first; at least one
     * @param earlier how it was judged at each delivery but the last
     */
    private record Course(List<Delivery> deliveries, PlanState state, List<Assessment> earlier) {

        boolean isBeginningOf(List<Delivery> line) {
            return deliveries.size() <= line.size() && deliveries.equals(line.subList(0, deliveries.size()));
        }

        long last() {
            return deliveries.get(deliveries.size() - 1).id();
        }
    }

    /** What reports that are promised or made are made of, as a concept. */
    ReportSources sources(Reports.Kept report) {
        return sources(report, Optional.empty());
    }

    /** The same, when something was decided about them. */
    ReportSources sources(Reports.Kept report, Optional<Approval> approval) {
        return sources(history.deliveries().behind(report.id()), report.assessment(), report.version(), approval);
    }

    /**
     * What a report about the last of these deliveries is made of.
     *
     * @param assessment the id of how it is judged
     * @param version of the report
     */
    ReportSources sources(List<Delivery> line, long assessment, int version, Optional<Approval> approval) {
        Delivery delivery = line.get(line.size() - 1);
        Course course = course(line);
        return sources(delivery, course, history.assessments().get(assessment), version, approval);
    }

    private ReportSources sources(
            Delivery delivery, Course course, Assessment assessment, int version, Optional<Approval> approval) {
        Optional<EarlierReport> published = history.reports()
                .lastPublishedBefore(assessment.plan(), assessment.reportingDate())
                .map(this::told);
        return new ReportSources(
                course.state(),
                assessment,
                course.earlier(),
                published,
                rules,
                sheets(delivery),
                new MeasureTextsOf(history.facts(), course.deliveries(), course.state()),
                findings(course.deliveries(), assessment),
                origin(delivery),
                version,
                styles.of(course.state().plan().municipality()),
                glyphs.get(),
                approval);
    }

    private EarlierReport told(Reports.Kept report) {
        return new EarlierReport(
                course(history.deliveries().behind(report.id())).state(),
                history.assessments().get(report.assessment()));
    }

    private synchronized Course course(List<Delivery> line) {
        Course course = latest.filter(known -> known.isBeginningOf(line)).orElseGet(() -> first(line.get(0)));
        while (course.deliveries().size() < line.size()) {
            course = next(course, line);
        }
        latest = Optional.of(course);
        return course;
    }

    private Course first(Delivery delivery) {
        return new Course(List.of(delivery), PlanState.first(history.facts().of(delivery.id())), List.of());
    }

    private Course next(Course before, List<Delivery> line) {
        int size = before.deliveries().size() + 1;
        List<Assessment> earlier = new ArrayList<>(before.earlier());
        history.assessments()
                .newestOf(before.last())
                .ifPresent(kept -> earlier.add(history.assessments().get(kept.id())));
        return new Course(
                List.copyOf(line.subList(0, size)),
                before.state().next(history.facts().of(line.get(size - 1).id())),
                List.copyOf(earlier));
    }

    private Map<SheetName, List<FactRow>> sheets(Delivery delivery) {
        Map<SheetName, List<FactRow>> sheets = new EnumMap<>(SheetName.class);
        REPORTED_SHEETS.forEach(sheet -> sheets.put(sheet, history.facts().rows(delivery.id(), sheet)));
        return sheets;
    }

    private List<Finding> findings(List<Delivery> line, Assessment assessment) {
        Delivery delivery = line.get(line.size() - 1);
        List<Finding> findings = new ArrayList<>();
        history.findings().ofDelivery(delivery.id(), findings::add);
        findings.addAll(assessment.findings());
        findings.addAll(conflicts.of(delivery));
        return findings;
    }

    private static DeliveryOrigin origin(Delivery delivery) {
        String path = delivery.fileName().orElse("");
        return new DeliveryOrigin(
                path.substring(path.lastIndexOf('/') + 1),
                delivery.sha256(),
                delivery.version().orElseThrow());
    }
}
