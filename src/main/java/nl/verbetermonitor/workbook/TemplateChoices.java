package nl.verbetermonitor.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.OwnSheet;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.Word;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The hidden sheet with the words of the closed lists, and the names under which dropdowns find them. */
final class TemplateChoices {

    /** The name of the cell with the peildatum. */
    static final String REPORTING_DATE = "peildatum";

    private final XSSFWorkbook workbook;
    private final Map<ColumnKind, List<String>> lists = new EnumMap<>(ColumnKind.class);

    TemplateChoices(XSSFWorkbook workbook, List<String> steps) {
        this.workbook = workbook;
        lists.put(ColumnKind.YES_NO, List.of(TemplateWords.text("yes"), TemplateWords.text("no")));
        lists.put(ColumnKind.PLAN_KIND, dutch(PlanKind.values()));
        lists.put(ColumnKind.STATUS, dutch(Status.values()));
        lists.put(ColumnKind.PRIORITY, dutch(Priority.values()));
        lists.put(ColumnKind.DROP_REASON, dutch(DropReason.values()));
        lists.put(ColumnKind.COUNCIL_ITEM_KIND, dutch(CouncilItemKind.values()));
        lists.put(ColumnKind.NARRATIVE_TOPIC, dutch(NarrativeTopic.values()));
        lists.put(ColumnKind.STEP, List.copyOf(steps));
    }

    /** The name of the list that a column of this kind takes its words from; empty when it has no closed list. */
    Optional<String> listOf(ColumnKind kind) {
        return lists.containsKey(kind)
                ? Optional.of("keuze_" + kind.name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The name of the numbers of a sheet's rows. */
    static String numbersOf(SheetName sheet) {
        return "nummers_" + sheet.dutch().toLowerCase(Locale.ROOT);
    }

    /** Writes the sheet, behind all others. */
    void write() {
        XSSFSheet sheet = workbook.createSheet(OwnSheet.CHOICES.dutch());
        int column = 0;
        for (Map.Entry<ColumnKind, List<String>> list : lists.entrySet()) {
            List<String> words = list.getValue();
            for (int i = 0; i < words.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(words.get(i));
            }
            String letters = CellRef.letters(++column);
            name(
                    listOf(list.getKey()).orElseThrow(),
                    sheet.getSheetName() + "!$" + letters + "$1:$" + letters + "$" + Math.max(1, words.size()));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    void name(String name, String refersTo) {
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(refersTo);
    }

    private static List<String> dutch(Word[] words) {
        return Arrays.stream(words).map(Word::dutch).toList();
    }
}
