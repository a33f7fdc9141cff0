package nl.verbetermonitor.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verbetermonitor.distribution.Reminder;
import nl.verbetermonitor.distribution.Reminder.OfPlan;
import nl.verbetermonitor.distribution.Reminder.Overdue;
import nl.verbetermonitor.distribution.ReminderSettings;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.Owners;

/** The measures that are open while their planned finish has passed, by owner, as the newest delivery of each plan has them. */
final class OverdueMeasures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final History history;
    private final HouseStyles styles;
    private final ReminderSettings settings;
    private final LocalDate today;

    OverdueMeasures(History history, HouseStyles styles, ReminderSettings settings, Clock clock) {
        this.history = history;
        this.styles = styles;
        this.settings = settings;
        this.today = LocalDate.now(clock.withZone(ZONE));
    }

    /**
     * Owners that get no reminder.
     *
     * @param names those that are certainly a function or department, in order
     * @param others how many others there are; one of them may be a person, so they are not named
     */
    record WithoutAddress(List<String> names, int others) {}

    /** What every owner who has an address is reminded of, in order of the owners. */
    List<Reminder> reminders() {
        Map<String, Map<PlanSheet, List<Overdue>>> byOwner = new TreeMap<>();
        for (PlanRows plan : plans()) {
            plan.forEachOverdue((owner, row) -> {
                if (settings.addressOf(owner).isPresent()) {
                    byOwner.computeIfAbsent(ReminderSettings.keyOf(owner), name -> new LinkedHashMap<>())
                            .computeIfAbsent(plan.sheet(), sheet -> new ArrayList<>())
                            .add(overdue(row, plan.sheet().kind()));
                }
            });
        }
        List<Reminder> reminders = new ArrayList<>();
        byOwner.forEach((owner, plans) -> reminders.add(new Reminder(owner, ofPlans(plans))));
        return reminders;
    }

    /** Who cannot be reminded, as nobody said where. */
    WithoutAddress withoutAddress() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> others = new TreeSet<>();
        for (PlanRows plan : plans()) {
            List<String> words = styles.of(plan.sheet().municipality()).ownerWords();
            plan.forEachOverdue((owner, row) -> {
                if (settings.addressOf(owner).isEmpty()) {
                    boolean shown = plan.sheet().kind() == PlanKind.IMPROVEMENT_PLAN && Owners.isFunction(owner, words);
                    (shown ? names : others).add(shown ? spaced(owner) : ReminderSettings.keyOf(owner));
                }
            });
        }
        return new WithoutAddress(List.copyOf(names), others.size());
    }

    private static String spaced(String owner) {
        return owner.strip().replaceAll("\\s+", " ");
    }

    private static List<OfPlan> ofPlans(Map<PlanSheet, List<Overdue>> plans) {
        List<OfPlan> ofPlans = new ArrayList<>();
        plans.forEach(
                (sheet, overdue) -> ofPlans.add(new OfPlan(sheet.number().text(), sheet.reportingDate(), overdue)));
        return ofPlans;
    }

    private static Overdue overdue(FactRow row, PlanKind kind) {
        Measure measure = Measure.of(row);
        return switch (kind) {
            case IMPROVEMENT_PLAN ->
                new Reminder.Measure(
                        measure.nr().text(),
                        row.text(Column.MEASURE_TITLE).orElse(""),
                        measure.plannedFinish().orElseThrow());
            case SUPPLIER_INCIDENT ->
                new Reminder.Step(measure.nr().text(), measure.step().orElse(""));
        };
    }

    private List<PlanRows> plans() {
        List<PlanRows> plans = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            List<Delivery> line = history.deliveries().lineOf(plan);
            long newest = line.get(line.size() - 1).id();
            plans.add(new PlanRows(history.facts().plan(newest), newest));
        }
        return plans;
    }

    /** Hears of an overdue measure. */
    @FunctionalInterface
    private interface Hearer {
        void hear(String owner, FactRow row);
    }

    /** The newest delivery of a plan. */
    private final class PlanRows {
        private final PlanSheet sheet;
        private final long delivery;

        PlanRows(PlanSheet sheet, long delivery) {
            this.sheet = sheet;
            this.delivery = delivery;
        }

        PlanSheet sheet() {
            return sheet;
        }

        void forEachOverdue(Hearer hearer) {
            history.facts().stream(delivery, SheetName.MEASURES, row -> {
                Measure measure = Measure.of(row);
                boolean overdue = measure.isOpen()
                        && measure.plannedFinish().filter(today::isAfter).isPresent();
                if (overdue) {
                    row.text(Column.MEASURE_OWNER).ifPresent(owner -> hearer.hear(owner, row));
                }
            });
        }
    }
}
