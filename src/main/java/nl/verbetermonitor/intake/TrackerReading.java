package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.RowHandler;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;

/** The reading of one workbook. */
final class TrackerReading {

    private final Intake intake;
    private final Workbook workbook;
    private final Mapping mapping;
    private final IntakeSink sink;
    private final Reporter reporter;
    private final Delivery delivery = new Delivery();
    private final Assignment assignment;
    private final Set<Sheet> readBefore = new HashSet<>();
    private final Set<Finding> damage = new HashSet<>();

    TrackerReading(Intake intake, Workbook workbook, Mapping mapping, IntakeSink sink) {
        this.intake = intake;
        this.workbook = workbook;
        this.mapping = mapping;
        this.sink = sink;
        this.reporter = new Reporter(sink, intake.personalData());
        if (workbook.hasMacros()) {
            reporter.report(FindingCode.MACROS_IGNORED, Place.WHOLE_FILE);
        }
        this.assignment = Assignment.of(workbook.sheets(), intake.names(), mapping, reporter);
    }

    IntakeResult result() {
        readPlan();
        for (SheetName table : SheetName.values()) {
            if (table != SheetName.PLAN) {
                assignment.sheetOf(table).ifPresentOrElse(sheet -> readTable(table, sheet), () -> reportMissing(table));
            }
        }
        assignment.others().forEach(this::readOutside);
        reportHidden();
        return outcome();
    }

    private void reportMissing(SheetName table) {
        if (table.isNeeded()) {
            reporter.report(FindingCode.SHEET_MISSING, Place.WHOLE_FILE, table.dutch(), "");
        }
    }

    private void readPlan() {
        Optional<Sheet> sheet = assignment.sheetOf(SheetName.PLAN);
        if (sheet.isPresent()) {
            readPlanSheet(sheet.get());
        } else if (mapping.plan().isPresent()) {
            readMappedPlan(mapping.plan().get());
        } else {
            reportMissing(SheetName.PLAN);
        }
    }

    private void readPlanSheet(Sheet sheet) {
        PlanFacts facts = planFacts(assignment.title(sheet), DateReading.OURS);
        PlanReader plan = new PlanReader(assignment.title(sheet), intake.names(), facts, delivery, reporter);
        boolean whole = readRows(sheet, plan);
        delivery.counted(SheetName.PLAN, whole ? plan.end() : plan.endUnread());
        if (plan.isUsable()) {
            mapping.plan().ifPresent(mapped -> facts.complete(mapped.given()));
            if (whole) {
                facts.requireOnSheet();
            }
            takePlan(facts, plan.headerRow(), DateReading.OURS);
        }
    }

    private void readMappedPlan(PlanMapping mapped) {
        Optional<Sheet> sheet = assignment.planCells();
        PlanFacts facts = planFacts(sheet.map(assignment::title).orElse(SheetName.PLAN.dutch()), mapped.dates());
        sheet.ifPresent(found -> {
            PlanCells cells = new PlanCells(mapped.cells(), reporter);
            readRows(found, cells);
            cells.giveTo(facts);
        });
        facts.complete(mapped.given());
        facts.requireInMapping(mapped.line());
        takePlan(facts, 1, mapped.dates());
    }

    private PlanFacts planFacts(String title, DateReading dates) {
        return new PlanFacts(
                title, new CellReader(intake.words(), new ProgressColumn(), dates, workbook::epochDay), reporter);
    }

    private void takePlan(PlanFacts facts, int row, DateReading dates) {
        TableLayout layout = facts.layout();
        FactRow plan = facts.facts(row);
        delivery.planned(plan);
        sink.layout(layout);
        sink.fact(plan);
        intake.checks()
                .ofPlan(delivery, dates.order(), intake.today())
                .forEach(check -> check.check(plan, layout, reporter));
    }

    private void readTable(SheetName table, Sheet sheet) {
        TableRecipe recipe = recipe(table, sheet);
        Dependencies dependencies = new Dependencies(delivery.references().rowsOf(SheetName.MEASURES));
        List<RowCheck> rules = new ArrayList<>(
                intake.checks().of(table, delivery, recipe.mapping().dates().order()));
        OwnerNearMiss owners = new OwnerNearMiss();
        if (table == SheetName.MEASURES) {
            rules.addAll(List.of(dependencies, owners));
        }
        TableReader reader = new TableReader(
                recipe, intake.names(), delivery, reporter, sink, workbook::epochDay, List.copyOf(rules));
        boolean whole = readRows(sheet, reader);
        delivery.counted(table, whole ? reader.end() : reader.endUnread());
        if (whole && recipe.mapping().header().areGiven() && reader.lacksHeader()) {
            reportHeader(recipe, sheet);
        }
        owners.report(reader.layout(), reporter);
        if (whole) {
            reportUnresolved(dependencies.unresolvedRows(), sheet, reader.layout());
        }
    }

    private TableRecipe recipe(SheetName table, Sheet sheet) {
        String title = assignment.title(sheet);
        Optional<TableMapping> mapped = mapping.table(table);
        return mapped.isEmpty()
                ? TableRecipe.ours(table, title, intake.names(), intake.words())
                : TableRecipe.mapped(
                        table, title, mapped.get(), intake.names(), intake.words(), useBeside(table, sheet));
    }

    private SheetUse useBeside(SheetName table, Sheet sheet) {
        List<Header<Column>> others = assignment.tablesOn(sheet).stream()
                .filter(other -> other != table)
                .flatMap(other -> mapping.table(other).stream().map(mapped -> {
                    HeaderScan scan = new HeaderScan(new MappedNames(other, mapped, intake.names()), mapped.header());
                    readRows(sheet, scan.untilFound());
                    return scan.header();
                }))
                .toList();
        return new SheetUse(readBefore.add(sheet), others);
    }

    private void reportHeader(TableRecipe recipe, Sheet sheet) {
        HeaderScan scan = new HeaderScan(recipe.headerNames(), HeaderRows.SEARCHED);
        readRows(sheet, scan.untilFound());
        Header<Column> likely = scan.header();
        reporter.report(
                FindingCode.MAPPED_HEADER_MISSING,
                new Place.WholeSheet(recipe.title()),
                recipe.mapping().header().text(),
                likely.columns().isEmpty()
                        ? MappingTexts.text("header.not-found")
                        : MappingTexts.text("header.found", String.valueOf(likely.row())));
    }

    /** The texts of references were not kept; only where some point to nothing is the sheet read once more. */
    private void reportUnresolved(BitSet rows, Sheet sheet, TableLayout layout) {
        if (rows.isEmpty()) {
            return;
        }
        NrSet measures = delivery.references().rowsOf(SheetName.MEASURES);
        readRows(sheet, row -> {
            Optional<CellRef> place = layout.cell(Column.MEASURE_DEPENDS_ON, row.number());
            for (int i = 0; i < row.size() && rows.get(row.number()); i++) {
                if (place.isPresent() && row.column(i) == place.get().column()) {
                    References.split(CellText.of(row.cell(i))).stream()
                            .filter(reference -> !measures.contains(NrSet.hash(reference)))
                            .forEach(reference -> reporter.report(
                                    FindingCode.REFERENCE_UNKNOWN, place.get(), reference, SheetName.MEASURES.dutch()));
                }
            }
            return row.number() < rows.length() - 1;
        });
    }

    private void readOutside(Sheet sheet) {
        List<HeldRow> beginning = new ArrayList<>();
        boolean unknown = assignment.isUnknown(sheet);
        readRows(sheet, row -> {
            reporter.outside(row, assignment.title(sheet));
            if (unknown && row.number() <= Likenesses.ROWS) {
                beginning.add(new HeldRow(row));
            }
            return true;
        });
        if (unknown) {
            reportUnknown(sheet, beginning);
        }
    }

    private void reportUnknown(Sheet sheet, List<HeldRow> beginning) {
        String title = assignment.title(sheet);
        Place place = new Place.WholeSheet(title);
        new Likenesses(intake.names())
                .best(beginning, table -> assignment.sheetOf(table).isEmpty())
                .ifPresentOrElse(
                        likeness -> reporter.reportInFull(
                                FindingCode.SHEET_RESEMBLES,
                                place,
                                LikenessText.of(likeness),
                                likeness.table().dutch()),
                        () -> reporter.report(FindingCode.SHEET_UNKNOWN, place, title, ""));
    }

    /** Reads the rows of a sheet; returns whether it could be read as far as the handler wanted. */
    private boolean readRows(Sheet sheet, RowHandler handler) {
        Optional<Finding> cause = workbook.read(sheet, handler);
        cause.filter(damage::add).ifPresent(reporter::report);
        return cause.isEmpty();
    }

    private void reportHidden() {
        long hiddenSheets = workbook.sheets().stream()
                .filter(sheet -> sheet.hidden() && !intake.names().isOurs(sheet.name()))
                .count();
        if (hiddenSheets > 0 || delivery.hiddenRows() > 0) {
            reporter.report(
                    FindingCode.HIDDEN_READ,
                    Place.WHOLE_FILE,
                    Long.toString(hiddenSheets),
                    Integer.toString(delivery.hiddenRows()));
        }
    }

    private IntakeResult outcome() {
        Optional<Nr> plan = delivery.plan().text(Column.PLAN_NUMBER).map(Nr::of);
        if (!reporter.isBlocked()) {
            return new IntakeResult.Accepted(
                    plan.orElseThrow(), delivery.reportingDate().orElseThrow(), delivery.rows());
        }
        boolean nothingMayBeKept = reporter.foundCitizenServiceNumber();
        return nothingMayBeKept
                ? new IntakeResult.Refused(Optional.empty(), Optional.empty(), delivery.rows(), true)
                : new IntakeResult.Refused(plan, delivery.reportingDate(), delivery.rows(), false);
    }
}
