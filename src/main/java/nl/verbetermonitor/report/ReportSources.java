package nl.verbetermonitor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.SheetName;

/**
 * All that a report about a plan at a peildatum is made of.
 *
 * @param state the plan at the peildatum
 * @param assessment how it is judged
 * @param earlier how it was judged at each delivery before, the oldest first
 * @param published the newest published report about an earlier peildatum; empty when none was published
 * @param rules what it was judged by
 * @param sheets the rows of the sheets that are reported but not assessed (Kwalificaties, Aantallen, Overdrachten, Raad,
 *     Geïnformeerd, Toelichting), of the delivery at the peildatum
 * @param texts the texts of a measure, from the delivery its last row stands in
 * @param findings of the delivery and of the assessment
 * @param origin the delivery at the peildatum
 * @param reportVersion from 1
 * @param style what the municipality decided about its reports
 * @param glyphs what the fonts of the report can show
 * @param approval what was decided about the report; empty while it is a concept
 */
public record ReportSources(
        PlanState state,
        Assessment assessment,
        List<Assessment> earlier,
        Optional<EarlierReport> published,
        AssessmentRules rules,
        Map<SheetName, List<FactRow>> sheets,
        Function<MeasureLine, MeasureTexts> texts,
        List<Finding> findings,
        DeliveryOrigin origin,
        int reportVersion,
        HouseStyle style,
        Glyphs glyphs,
        Optional<Approval> approval) {

    public ReportSources {
        earlier = List.copyOf(earlier);
        sheets = Map.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** The same of the plan in another state, judged so. */
    public ReportSources of(
            PlanState otherState,
            Assessment otherAssessment,
            Map<SheetName, List<FactRow>> otherSheets,
            Function<MeasureLine, MeasureTexts> otherTexts) {
        return new ReportSources(
                otherState,
                otherAssessment,
                earlier,
                published,
                rules,
                otherSheets,
                otherTexts,
                findings,
                origin,
                reportVersion,
                style,
                glyphs,
                approval);
    }

    /** How it was judged at the delivery before; empty at the first. */
    Optional<Assessment> previous() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** The rows of a sheet; none when the delivery does not have it. */
    List<FactRow> rows(SheetName sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }
}
