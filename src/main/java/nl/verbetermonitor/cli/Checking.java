package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.intake.Mapping;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
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
    private final Mapping mapping;
    private final Path scratch;

    /**
     * @param mapping how the deliveries are to be read
     * @param scratch the folder for temporary files
     */
    Checking(Intake intake, Mapping mapping, Path scratch) {
        this.intake = intake;
        this.mapping = mapping;
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
            return refused(file, obstacle.get(), findings);
        }
        Opening opening = Workbooks.open(file.path(), Limits.in(scratch));
        if (opening instanceof Opening.Refused refused) {
            return refused(file, refused.reason(), findings);
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            return read(file, workbook, findings);
        }
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

    private static Checked refused(DeliveryFile file, Finding reason, FindingLog findings) {
        findings.add(reason);
        return new Checked(file, Optional.empty(), Optional.empty(), Map.of(), List.of(), findings, false);
    }

    private Checked read(DeliveryFile file, Workbook workbook, FindingLog findings) {
        FirstFacts facts = new FirstFacts();
        IntakeResult result = intake.read(workbook, mapping, new Sink(findings, facts));
        List<String> sheets = workbook.sheets().stream().map(Sheet::name).toList();
        if (result instanceof IntakeResult.Refused refused) {
            return new Checked(file, refused.plan(), refused.reportingDate(), refused.rows(), sheets, findings, false);
        }
        IntakeResult.Accepted accepted = (IntakeResult.Accepted) result;
        boolean seeksContradictions = !facts.isTooLarge();
        if (seeksContradictions) {
            PlanState.first(facts.facts()).findings().forEach(findings::add);
        }
        return new Checked(
                file,
                Optional.of(accepted.plan()),
                Optional.of(accepted.reportingDate()),
                accepted.rows(),
                sheets,
                findings,
                seeksContradictions);
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
