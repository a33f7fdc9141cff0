package nl.verbetermonitor.job;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.history.AnnotatedCopies;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.history.Sha256;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.PortfolioOverview;
import nl.verbetermonitor.report.ProgressReport;

/**
 * What the results follow from, in 64 hexadecimal digits each: when it changes, they are made anew. The order of sets and
 * maps differs from one start of the program to the next, so they are sorted here.
 */
final class Fingerprints {

    /** Goes up when refused deliveries must be read anew, because the reader has become better. */
    private static final int READER_VERSION = 3;

    /** Goes up when the same facts and rules give another assessment, so that plans are assessed anew. */
    private static final int ASSESSMENT_VERSION = 1;

    /** Goes up when other files are made of the same report. */
    private static final int FILES_VERSION = 4;

    /** Goes up when other annotated copies are made of the same findings. */
    private static final int COPY_VERSION = 1;

    private final String reader;
    private final String rules;

    Fingerprints(IntakeSettings intake, AssessmentRules rules) {
        this.reader = hash(
                READER_VERSION,
                sorted(intake.sheets()),
                sorted(intake.columns()),
                sorted(intake.words()),
                intake.steps(),
                intake.allowedContacts(),
                intake.personWords());
        this.rules = hash(
                ASSESSMENT_VERSION,
                sorted(rules.norms()),
                rules.margin(),
                sorted(rules.weights()),
                rules.windows(),
                new TreeSet<>(rules.hardRules()),
                rules.steps(),
                new TreeSet<>(rules.extraDaysOff()));
    }

    /** Of the reader and its rules. */
    String reader() {
        return reader;
    }

    /**
     * Of the assessment of the last of these deliveries.
     *
     * @param line the accepted deliveries of the plan up to its peildatum, the oldest first
     */
    String assessment(List<Delivery> line) {
        return hash(rules, line.stream().map(Fingerprints::version).toList());
    }

    /**
     * Of the reports about the last of these deliveries.
     *
     * @param line the accepted deliveries of the plan up to its peildatum, the oldest first
     * @param published the reports about an earlier peildatum that they are compared with, if any
     * @param conflicts with what was published, and with what others delivered
     * @param style of the municipality
     */
    String reports(List<Delivery> line, Optional<Reports.Kept> published, List<Finding> conflicts, HouseStyle style) {
        String compared = published
                .map(report -> report.reportingDate() + " " + report.version())
                .orElse("");
        return hash(assessment(line), ProgressReport.LAYOUT_VERSION, FILES_VERSION, style, compared, conflicts);
    }

    /**
     * Of the overview for a portfolio holder.
     *
     * @param holder as it is shown
     * @param reports the fingerprints of the newest reports of the plans, in order of the plans
     * @param missing the days by which deliveries that did not come were expected, by plan
     * @param style of the municipality
     */
    String overview(String holder, List<String> reports, Map<Nr, LocalDate> missing, HouseStyle style) {
        return hash(PortfolioOverview.LAYOUT_VERSION, holder, reports, sorted(missing), style);
    }

    /** Of what reports or an overview tell, however it looks: the ids of the judgements. */
    static String content(List<Long> assessments) {
        return hash(assessments);
    }

    /**
     * Of the annotated copy of a delivery.
     *
     * @param conflicts with what was published, and with what others delivered
     */
    String copy(AnnotatedCopies.Subject subject, List<Finding> conflicts) {
        Object[] alone = {
            COPY_VERSION, subject.key(), subject.reader(), subject.assessment().orElse("")
        };
        return conflicts.isEmpty() ? hash(alone) : hash(List.of(alone), conflicts);
    }

    private static String version(Delivery delivery) {
        return delivery.reportingDate().map(Object::toString).orElse("") + " "
                + delivery.version().orElse(0) + " " + delivery.sha256()
                + delivery.key().mapping().map(mapping -> " " + mapping).orElse("");
    }

    private static <K> Map<K, ?> sorted(Map<K, ?> map) {
        return new TreeMap<>(map);
    }

    private static String hash(Object... parts) {
        return Sha256.of(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
    }
}
