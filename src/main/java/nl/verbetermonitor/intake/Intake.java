package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.RowHandler;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;

/**
 * Takes in a tracker: cells in, facts and findings out. The front door of this package. It looks at one workbook alone;
 * what needs earlier deliveries comes later. Safe for use by several threads at once.
 */
public final class Intake {

    private final Names names;
    private final Words words;
    private final PersonalData personalData;
    private final Checks checks;

    /**
     * Makes an intake.
     *
     * @throws IllegalArgumentException when the settings rename what does not exist, or give one name to two things
     */
    public Intake(IntakeSettings settings) {
        names = new Names(settings);
        words = new Words(settings);
        personalData = new PersonalData(settings.allowedContacts());
        checks = new Checks(settings);
    }

    /**
     * Reads a workbook to its end, whatever is wrong with it. Facts and findings are passed on as they are read; memory
     * grows with the rows by some 32 bytes each, for duplicates and references.
     *
     * @param workbook stays open
     * @param sink takes the facts, which are to be thrown away when the result is a refusal
     */
    public IntakeResult read(Workbook workbook, IntakeSink sink) {
        return new Reading(workbook, sink).result();
    }

    /**
     * The name of a file as it may be kept and shown: without personal data and without characters that could take over
     * a terminal.
     */
    public String shown(String fileName) {
        String plain = CellText.printable(fileName);
        PersonalData.Cleaned cleaned = personalData.clean(plain, true);
        boolean hidesMore = cleaned.kinds().isEmpty()
                && !personalData.clean(plain.replace('_', ' '), true).kinds().isEmpty();
        return hidesMore ? Finding.REMOVED : cleaned.text();
    }

    /** The reading of one workbook. */
    private final class Reading {

        private final Workbook workbook;
        private final IntakeSink sink;
        private final Reporter reporter;
        private final Delivery delivery = new Delivery();
        private final Map<Sheet, String> titles = new HashMap<>();
        private final Map<SheetName, Sheet> sheets = new EnumMap<>(SheetName.class);
        private final List<Sheet> others = new ArrayList<>();

        Reading(Workbook workbook, IntakeSink sink) {
            this.workbook = workbook;
            this.sink = sink;
            this.reporter = new Reporter(sink, personalData);
        }

        IntakeResult result() {
            if (workbook.hasMacros()) {
                reporter.report(FindingCode.MACROS_IGNORED, Place.WHOLE_FILE);
            }
            assignSheets();
            for (SheetName name : SheetName.values()) {
                Sheet sheet = sheets.get(name);
                if (sheet != null) {
                    read(name, sheet);
                } else if (name.isNeeded()) {
                    reporter.report(FindingCode.SHEET_MISSING, Place.WHOLE_FILE, name.dutch(), "");
                }
            }
            others.forEach(this::readOutside);
            reportHidden();
            return outcome();
        }

        private void assignSheets() {
            Set<SheetName> present = new HashSet<>();
            workbook.sheets().forEach(sheet -> names.sheet(sheet.name()).ifPresent(present::add));
            for (Sheet sheet : workbook.sheets()) {
                String title = CellText.printable(reporter.cleanSheetName(sheet.name()));
                titles.put(sheet, title);
                Place place = new Place.WholeSheet(title);
                Optional<SheetName> name = names.sheet(sheet.name());
                if (name.isPresent() && sheets.putIfAbsent(name.get(), sheet) == null) {
                    continue;
                }
                others.add(sheet);
                if (name.isPresent()) {
                    reporter.report(
                            FindingCode.SHEET_TWICE, place, title, name.get().dutch());
                } else if (!names.isOurs(sheet.name())) {
                    names.nearestSheet(sheet.name(), near -> !present.contains(near))
                            .ifPresentOrElse(
                                    near -> reporter.report(FindingCode.NAME_NEAR_MISS, place, title, near.dutch()),
                                    () -> reporter.report(FindingCode.SHEET_UNKNOWN, place, title, ""));
                }
            }
        }

        private void read(SheetName name, Sheet sheet) {
            if (name == SheetName.PLAN) {
                PlanReader plan = new PlanReader(title(sheet), names, words, delivery, reporter, sink);
                readRows(sheet, plan);
                delivery.counted(name, plan.end(() -> checks.ofPlan(delivery)));
                return;
            }
            Dependencies dependencies = new Dependencies(delivery.references().rowsOf(SheetName.MEASURES));
            List<RowCheck> rules = new ArrayList<>(checks.of(name, delivery));
            OwnerNearMiss owners = new OwnerNearMiss();
            if (name == SheetName.MEASURES) {
                rules.addAll(List.of(dependencies, owners));
            }
            TableReader table =
                    new TableReader(name, title(sheet), names, words, delivery, reporter, sink, List.copyOf(rules));
            readRows(sheet, table);
            delivery.counted(name, table.end());
            owners.report(table.layout(), reporter);
            reportUnresolved(dependencies.unresolvedRows(), sheet, table.layout());
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
                                        FindingCode.REFERENCE_UNKNOWN,
                                        place.get(),
                                        reference,
                                        SheetName.MEASURES.dutch()));
                    }
                }
                return row.number() < rows.length() - 1;
            });
        }

        private void readOutside(Sheet sheet) {
            readRows(sheet, row -> {
                reporter.outside(row, title(sheet));
                return true;
            });
        }

        private void readRows(Sheet sheet, RowHandler handler) {
            workbook.read(sheet, handler).ifPresent(reporter::report);
        }

        private String title(Sheet sheet) {
            return titles.getOrDefault(sheet, sheet.name());
        }

        private void reportHidden() {
            long hiddenSheets = workbook.sheets().stream()
                    .filter(sheet -> sheet.hidden() && !names.isOurs(sheet.name()))
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
}
