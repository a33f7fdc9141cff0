package nl.verbetermonitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.Assessor;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.report.DeliveryOrigin;
import nl.verbetermonitor.report.Glyphs;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.ReportSources;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** The pipeline from files to what reports are made of, without a database: the newest file of each peildatum counts. */
public final class TrackersInMemory {

    private final Intake intake = new Intake(IntakeSettings.defaults());
    private final Map<Nr, Map<LocalDate, Taken>> plans = new TreeMap<>();

    private record Taken(
            DeliveryFacts facts, Map<SheetName, List<FactRow>> rows, List<Finding> findings, DeliveryOrigin origin) {}

    /** Takes in every workbook in a folder, in order of name; what is refused is left out. */
    public static TrackersInMemory of(Path folder) {
        TrackersInMemory trackers = new TrackersInMemory();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(xlsx|ods)"))
                    .sorted()
                    .forEach(trackers::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trackers;
    }

    private void take(Path file) {
        if (Workbooks.open(file, Limits.in(Path.of(System.getProperty("java.io.tmpdir"))))
                instanceof Opening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                Sink sink = new Sink();
                if (intake.read(workbook, sink) instanceof IntakeResult.Accepted accepted) {
                    Map<LocalDate, Taken> deliveries = plans.computeIfAbsent(accepted.plan(), plan -> new TreeMap<>());
                    Taken earlier = deliveries.get(accepted.reportingDate());
                    int version = earlier == null ? 1 : earlier.origin().version() + 1;
                    deliveries.put(accepted.reportingDate(), sink.taken(file, version));
                }
            }
        }
    }

    /** The sources of all reports of a plan, in order of peildatum. */
    public List<ReportSources> reports(String plan) {
        List<ReportSources> reports = new ArrayList<>();
        Optional<PlanState> state = Optional.empty();
        List<Assessment> earlier = new ArrayList<>();
        AssessmentRules rules = AssessmentRules.defaults();
        Map<LocalDate, Taken> deliveries = plans.getOrDefault(Nr.of(plan), Map.of());
        for (Taken taken : deliveries.values()) {
            PlanState next =
                    state.map(before -> before.next(taken.facts())).orElseGet(() -> PlanState.first(taken.facts()));
            Assessment assessment = new Assessor(rules).assess(next);
            List<Finding> findings = new ArrayList<>(taken.findings());
            findings.addAll(assessment.findings());
            reports.add(new ReportSources(
                    next,
                    assessment,
                    earlier,
                    Optional.empty(),
                    rules,
                    taken.rows(),
                    line -> texts(
                            Objects.requireNonNull(deliveries.get(line.lastIncluded())),
                            line.measure().row()),
                    findings,
                    taken.origin(),
                    1,
                    HouseStyle.defaults(),
                    Glyphs.ALL,
                    Optional.empty()));
            state = Optional.of(next);
            earlier.add(assessment);
        }
        return reports;
    }

    /** The numbers of the plans. */
    public List<String> plans() {
        return plans.keySet().stream().map(Nr::text).toList();
    }

    private static MeasureTexts texts(Taken taken, int row) {
        return taken.rows().getOrDefault(SheetName.MEASURES, List.of()).stream()
                .filter(facts -> facts.row() == row)
                .findFirst()
                .map(MeasureTexts::of)
                .orElseThrow();
    }

    private static final class Sink implements IntakeSink {
        private final Map<SheetName, TableLayout> layouts = new EnumMap<>(SheetName.class);
        private final Map<SheetName, List<FactRow>> rows = new EnumMap<>(SheetName.class);
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void layout(TableLayout layout) {
            layouts.put(layout.sheet(), layout);
        }

        @Override
        public void fact(FactRow fact) {
            rows.computeIfAbsent(fact.sheet(), sheet -> new ArrayList<>()).add(fact);
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void forget(Column column, int[] forgotten) {
            for (int row : forgotten) {
                rows.getOrDefault(column.sheet(), List.of())
                        .replaceAll(facts -> facts.row() == row ? without(column, facts) : facts);
            }
        }

        private static FactRow without(Column column, FactRow facts) {
            Map<Column, Object> values = new HashMap<>(facts.values());
            values.remove(column);
            return new FactRow(facts.sheet(), facts.row(), values);
        }

        Taken taken(Path file, int version) {
            DeliveryFacts facts = new DeliveryFacts(
                    PlanSheet.of(rows(SheetName.PLAN).get(0)),
                    rows(SheetName.RECOMMENDATIONS).stream()
                            .map(Recommendation::of)
                            .toList(),
                    rows(SheetName.MEASURES).stream().map(Measure::of).toList(),
                    rows(SheetName.INDICATORS).stream().map(Indicator::of).toList(),
                    rows(SheetName.MEASUREMENTS).stream()
                            .flatMap(row -> Measurement.of(row).stream())
                            .toList(),
                    layouts);
            return new Taken(
                    facts, rows, findings, new DeliveryOrigin(file.getFileName().toString(), sha256(file), version));
        }

        private List<FactRow> rows(SheetName sheet) {
            return rows.getOrDefault(sheet, List.of());
        }

        private static String sha256(Path file) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
