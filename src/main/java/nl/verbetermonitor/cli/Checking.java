package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.intake.Mapping;
import nl.verbetermonitor.intake.MappingProblem;
import nl.verbetermonitor.intake.MappingReading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** Checks deliveries one by one as a run does, without taking them in and without looking at any other. */
final class Checking {

    private final Intake intake;
    private final DeliveryMappings mappings;
    private final Path scratch;

    /**
     * @param scratch the folder for temporary files
     */
    Checking(Intake intake, DeliveryMappings mappings, Path scratch) {
        this.intake = intake;
        this.mappings = mappings;
        this.scratch = scratch;
    }

    /** Checks a file, whatever is wrong with it; the answer is to be closed. */
    Checked check(DeliveryFile file) {
        FindingLog findings = new FindingLog(scratch);
        try {
            return check(file, findings);
        } catch (RuntimeException | StackOverflowError e) {
            findings.close();
            throw e;
        }
    }

    private Checked check(DeliveryFile file, FindingLog findings) {
        Optional<Finding> obstacle = obstacle(file.path());
        if (obstacle.isPresent()) {
            findings.add(obstacle.get());
            return Checked.unread(file, findings);
        }
        Opening opening = Workbooks.open(file.path(), Limits.in(scratch));
        if (opening instanceof Opening.Refused refused) {
            findings.add(refused.reason());
            return Checked.unread(file, findings);
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            Optional<DeliveryMappings.Found> found = mappings.of(file);
            if (found.isEmpty()) {
                return read(file, workbook, Mapping.none(), Optional.empty(), findings);
            }
            String name = intake.shown(String.valueOf(found.get().file().getFileName()));
            if (found.get().reading() instanceof MappingReading.Usable usable) {
                return read(file, workbook, usable.mapping(), Optional.of(name), findings);
            }
            ((MappingReading.Unusable) found.get().reading())
                    .problems()
                    .forEach(problem -> findings.add(finding(problem, name)));
            return Checked.unread(file, findings);
        }
    }

    private static Finding finding(MappingProblem problem, String mapping) {
        return new Finding(
                FindingCode.MAPPING_UNUSABLE, new Place.MappingLine(problem.line()), problem.message(), mapping);
    }

    /** What stands in the way of opening a file; a run never meets it, for it finds its files itself. */
    private static Optional<Finding> obstacle(Path file) {
        if (Files.notExists(file)) {
            return Optional.of(new Finding(FindingCode.FILE_MISSING, Place.WHOLE_FILE, "", ""));
        }
        if (!Files.isReadable(file)) {
            return Optional.of(new Finding(FindingCode.FILE_UNREADABLE, Place.WHOLE_FILE, "", ""));
        }
        return Files.isRegularFile(file)
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.FILE_NOT_A_WORKBOOK, Place.WHOLE_FILE, Texts.text("validate.no-file"), ""));
    }

    private Checked read(
            DeliveryFile file, Workbook workbook, Mapping mapping, Optional<String> mappingName, FindingLog findings) {
        FirstFacts facts = new FirstFacts();
        IntakeResult result = intake.read(workbook, mapping, new Sink(findings, facts));
        List<String> sheets = workbook.sheets().stream().map(Sheet::name).toList();
        boolean seeksContradictions = result instanceof IntakeResult.Accepted && !facts.isTooLarge();
        if (seeksContradictions) {
            PlanState.first(facts.facts()).findings().forEach(findings::add);
        }
        return new Checked(
                file,
                mappingName,
                planOf(result),
                reportingDateOf(result),
                result.rows(),
                sheets,
                findings,
                seeksContradictions);
    }

    private static Optional<Nr> planOf(IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            return Optional.of(accepted.plan());
        }
        return ((IntakeResult.Refused) result).plan();
    }

    private static Optional<LocalDate> reportingDateOf(IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            return Optional.of(accepted.reportingDate());
        }
        return ((IntakeResult.Refused) result).reportingDate();
    }

    private record Sink(FindingLog findings, FirstFacts facts) implements IntakeSink {

        @Override
        public void layout(TableLayout layout) {
            facts.layout(layout);
        }

        @Override
        public void fact(FactRow fact) {
            facts.fact(fact);
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void forget(Column column, int[] rows) {
            facts.forget(column, rows);
        }
    }
}
