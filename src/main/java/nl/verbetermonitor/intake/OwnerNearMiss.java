package nl.verbetermonitor.intake;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.TableLayout;

/**
 * One owner has one name: two names that are one letter apart may be a slip of the keys. The owners are remembered until
 * the sheet has ended. With more than a hundred thousand different ones the column holds no owners, and none are compared.
 */
final class OwnerNearMiss implements RowCheck {

    /** Longer texts are no names. */
    private static final int LONGEST = 60;

    /** In how many cells one spelling is reported. */
    private static final int MOST_CELLS = 36;

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.intake.owners", DUTCH, OwnerNearMiss.class.getModule());

    private final Map<String, Spelling> spellings = new LinkedHashMap<>();
    private boolean tooMany;

    /** How often an owner is spelled so, and where first. */
    private static final class Spelling {

        private final String text;
        private int times;
        private final IntStream.Builder rows = IntStream.builder();

        Spelling(String text) {
            this.text = text;
        }

        void in(int row) {
            if (times < MOST_CELLS) {
                rows.add(row);
            }
            times++;
        }
    }

    /** An owner in all spellings that mean the same to us, the most common first. */
    private record Owner(List<Spelling> spellings) {

        String name() {
            return spellings.get(0).text;
        }

        int times() {
            return spellings.stream().mapToInt(spelling -> spelling.times).sum();
        }
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        row.text(Column.MEASURE_OWNER)
                .filter(owner -> !tooMany && owner.length() <= LONGEST && !owner.contains(Finding.REMOVED))
                .ifPresent(
                        owner -> spellings.computeIfAbsent(owner, Spelling::new).in(row.row()));
        if (spellings.size() > AlikeNames.MOST_NAMES) {
            tooMany = true;
            spellings.clear();
        }
    }

    /** Reports the rarer of two such names at its cells, of two equally common ones the later; when the sheet has ended. */
    void report(TableLayout layout, Reporter reporter) {
        List<Owner> owners = owners();
        AlikeNames names = new AlikeNames(owners.stream().map(Owner::name).toList());
        for (int i = 0; i < owners.size(); i++) {
            Owner rare = owners.get(i);
            names.moreCommon(i).ifPresent(common -> report(rare, owners.get(common), layout, reporter));
        }
    }

    private static void report(Owner rare, Owner common, TableLayout layout, Reporter reporter) {
        String occurs = new MessageFormat(BUNDLE.getString("occurs"), DUTCH)
                .format(new Object[] {common.name(), common.times()});
        for (Spelling spelling : rare.spellings()) {
            spelling.rows.build().forEach(row -> layout.cell(Column.MEASURE_OWNER, row)
                    .ifPresent(cell -> reporter.report(FindingCode.OWNER_NEAR_MISS, cell, spelling.text, occurs)));
        }
    }

    private List<Owner> owners() {
        Map<String, List<Spelling>> byName = new LinkedHashMap<>();
        spellings.values().forEach(spelling -> byName.computeIfAbsent(
                        Names.fold(spelling.text), any -> new ArrayList<>(1))
                .add(spelling));
        Comparator<Spelling> byTimes = Comparator.comparingInt(spelling -> -spelling.times);
        return byName.values().stream()
                .map(same -> new Owner(same.stream().sorted(byTimes).toList()))
                .sorted(Comparator.comparingInt(owner -> -owner.times()))
                .toList();
    }
}
