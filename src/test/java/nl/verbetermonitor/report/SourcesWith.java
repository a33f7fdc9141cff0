package nl.verbetermonitor.report;

import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.Forecast;

/** The sources of a report, but for one thing. */
final class SourcesWith {

    private SourcesWith() {}

    /** A forecast that no history of a test would give. */
    static ReportSources forecast(ReportSources sources, Forecast forecast) {
        Assessment judged = sources.assessment();
        Assessment foreseen = new Assessment(
                judged.plan(),
                judged.reportingDate(),
                judged.previous(),
                judged.criteria(),
                forecast,
                judged.findings());
        return of(sources, foreseen, sources.rules(), sources.style(), sources.glyphs(), sources.approval());
    }

    /** A municipality that writes in its own way. */
    static ReportSources letter(ReportSources sources, LetterStyle letter) {
        HouseStyle usual = sources.style();
        HouseStyle own = new HouseStyle(
                usual.name(), usual.accent(), usual.logo(), letter, usual.smallCount(), usual.ownerWords());
        return of(sources, sources.assessment(), sources.rules(), own, sources.glyphs(), sources.approval());
    }

    /** A municipality that is called otherwise than in its trackers. */
    static ReportSources name(ReportSources sources, String name) {
        HouseStyle usual = sources.style();
        HouseStyle own = new HouseStyle(
                Optional.of(name),
                usual.accent(),
                usual.logo(),
                usual.letter(),
                usual.smallCount(),
                usual.ownerWords());
        return of(sources, sources.assessment(), sources.rules(), own, sources.glyphs(), sources.approval());
    }

    /** A municipality that says it tested by other rules. */
    static ReportSources rules(ReportSources sources, AssessmentRules rules) {
        return of(sources, sources.assessment(), rules, sources.style(), sources.glyphs(), sources.approval());
    }

    /** Fonts that have these characters only. */
    static ReportSources glyphs(ReportSources sources, Glyphs glyphs) {
        return of(sources, sources.assessment(), sources.rules(), sources.style(), glyphs, sources.approval());
    }

    /** A report that was decided about. */
    static ReportSources approval(ReportSources sources, Approval approval) {
        return of(
                sources,
                sources.assessment(),
                sources.rules(),
                sources.style(),
                sources.glyphs(),
                Optional.of(approval));
    }

    /** A plan about which a report was published before. */
    static ReportSources published(ReportSources sources, EarlierReport report) {
        return new ReportSources(
                sources.state(),
                sources.assessment(),
                sources.earlier(),
                Optional.of(report),
                sources.rules(),
                sources.sheets(),
                sources.texts(),
                sources.findings(),
                sources.origin(),
                sources.reportVersion(),
                sources.style(),
                sources.glyphs(),
                sources.approval());
    }

    private static ReportSources of(
            ReportSources sources,
            Assessment assessment,
            AssessmentRules rules,
            HouseStyle style,
            Glyphs glyphs,
            Optional<Approval> approval) {
        return new ReportSources(
                sources.state(),
                assessment,
                sources.earlier(),
                sources.published(),
                rules,
                sources.sheets(),
                sources.texts(),
                sources.findings(),
                sources.origin(),
                sources.reportVersion(),
                style,
                glyphs,
                approval);
    }
}
