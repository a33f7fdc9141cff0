package nl.verbetermonitor.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.history.Assessments;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.DeliveryOrigin;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.ReportSources;
import org.jspecify.annotations.Nullable;

/** Makes the reports about one plan and peildatum from what history holds, and keeps their bytes there. */
final class Reporting {

    /** Read in whole for a report; the others are assessed. */
    private static final List<SheetName> REPORTED_SHEETS = List.of(
            SheetName.QUALIFICATIONS,
            SheetName.COUNTS,
            SheetName.HANDOVERS,
            SheetName.COUNCIL,
            SheetName.INFORMED,
            SheetName.NARRATIVES);

    /** Folders among the reports that no plan may have for its own. */
    private static final Set<String> RESERVED = Set.of("portefeuille", "controle");

    private final History history;
    private final AssessmentRules rules;
    private final HouseStyles styles;
    private final Fingerprints fingerprints;
    private final Renderer renderer;
    private final long run;
    private final Ledger ledger;

    Reporting(
            History history,
            AssessmentRules rules,
            HouseStyles styles,
            Fingerprints fingerprints,
            Renderer renderer,
            long run,
            Ledger ledger) {
        this.history = history;
        this.rules = rules;
        this.styles = styles;
        this.fingerprints = fingerprints;
        this.renderer = renderer;
        this.run = run;
        this.ledger = ledger;
    }

    /** Makes the renderer when the first report needs it: it reads templates and fonts. */
    static final class Renderer {
        private @Nullable PdfRenderer renderer;

        synchronized PdfRenderer get() {
            PdfRenderer made = renderer;
            if (made == null) {
                made = new PdfRenderer();
                renderer = made;
            }
            return made;
        }
    }

    /** Promises every report that is missing or no longer true. One whose assessment failed waits for the next run. */
    List<Long> promise() {
        List<Long> promised = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            folderOf(plan);
            List<Delivery> line = history.deliveries().lineOf(plan);
            for (int i = 0; i < line.size(); i++) {
                String expected = fingerprints.assessment(line.subList(0, i + 1));
                Delivery delivery = line.get(i);
                history.assessments()
                        .newestOf(delivery.id())
                        .filter(kept -> kept.fingerprint().equals(expected))
                        .flatMap(kept -> promise(plan, delivery, kept))
                        .ifPresent(promised::add);
            }
        }
        return promised;
    }

    private Optional<Long> promise(Nr plan, Delivery delivery, Assessments.Kept assessment) {
        String fingerprint = fingerprints.report(assessment.fingerprint());
        LocalDate reportingDate = delivery.reportingDate().orElseThrow();
        boolean holds = history.reports()
                .newest(plan, reportingDate)
                .filter(report -> report.fingerprint().equals(fingerprint))
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(history.reports().promise(plan, reportingDate, fingerprint, assessment.id()));
    }

    /** Makes promised reports. */
    void make(long id) {
        Reports.Kept promised = history.reports().get(id);
        ReportSources sources = sources(promised);
        Map<String, String> files = new TreeMap<>();
        files.put(path(promised, "voortgangsrapportage.pdf"), store(pdf(sources)));
        files.put(path(promised, "toetsing.json"), store(json(sources)));
        history.reports().complete(id, files, run);
        ledger.madeReport(id);
    }

    private byte[] pdf(ReportSources sources) {
        return renderer.get().render(ProgressReport.of(sources));
    }

    private static byte[] json(ReportSources sources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(sources, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String store(byte[] bytes) {
        return history.files().store(bytes);
    }

    private ReportSources sources(Reports.Kept promised) {
        List<Delivery> line = history.deliveries().lineOf(promised.plan()).stream()
                .filter(delivery -> !delivery.reportingDate().orElseThrow().isAfter(promised.reportingDate()))
                .toList();
        Delivery delivery = line.get(line.size() - 1);
        PlanState state = PlanState.first(history.facts().of(line.get(0).id()));
        for (Delivery next : line.subList(1, line.size())) {
            state = state.next(history.facts().of(next.id()));
        }
        Assessment assessment = history.assessments().get(promised.assessment());
        Map<SheetName, List<FactRow>> sheets = new EnumMap<>(SheetName.class);
        REPORTED_SHEETS.forEach(sheet -> sheets.put(sheet, history.facts().rows(delivery.id(), sheet)));
        List<Finding> findings = new ArrayList<>();
        history.findings().ofDelivery(delivery.id(), findings::add);
        findings.addAll(assessment.findings());
        return new ReportSources(
                state,
                assessment,
                earlier(line),
                rules,
                sheets,
                new MeasureTextsOf(history.facts(), line, state),
                findings,
                origin(delivery),
                promised.version(),
                styles.of(state.plan().municipality()),
                renderer.get().glyphs());
    }

    private List<Assessment> earlier(List<Delivery> line) {
        return line.subList(0, line.size() - 1).stream()
                .flatMap(delivery -> history.assessments().newestOf(delivery.id()).stream())
                .map(kept -> history.assessments().get(kept.id()))
                .toList();
    }

    private static DeliveryOrigin origin(Delivery delivery) {
        String path = delivery.fileName().orElse("");
        return new DeliveryOrigin(
                path.substring(path.lastIndexOf('/') + 1),
                delivery.sha256(),
                delivery.version().orElseThrow());
    }

    private String path(Reports.Kept report, String kind) {
        String plan = folderOf(report.plan());
        String date = report.reportingDate().toString();
        return plan + "/" + date + "/v" + report.version() + "/" + plan + "_" + date + "_" + kind;
    }

    private String folderOf(Nr plan) {
        String name = PathName.of(plan.text());
        String distinct = PathName.distinct(plan.text());
        boolean reserved = RESERVED.stream().anyMatch(name::equalsIgnoreCase);
        return history.reports().folderOf(plan, reserved ? distinct : name, distinct);
    }
}
