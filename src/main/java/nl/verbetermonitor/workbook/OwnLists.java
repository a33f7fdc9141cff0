package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.verbetermonitor.plan.OwnSheet;

/** Knows the sheets with a list of findings that an earlier check put into a workbook from an analyst's own. */
final class OwnLists {

    private OwnLists() {}

    /** The names of those sheets. */
    static Set<String> in(Workbook workbook) {
        Set<String> ours = new HashSet<>();
        for (Sheet sheet : workbook.sheets()) {
            boolean mayBe = sheet.name().equalsIgnoreCase(OwnSheet.FINDINGS.dutch())
                    || sheet.name().equalsIgnoreCase(OwnSheet.FINDINGS_BESIDE.dutch());
            if (mayBe && firstText(workbook, sheet).equals(CopyWords.text("title"))) {
                ours.add(sheet.name());
            }
        }
        return ours;
    }

    private static String firstText(Workbook workbook, Sheet sheet) {
        List<String> texts = new ArrayList<>();
        workbook.read(sheet, row -> {
            if (row.size() > 0 && row.cell(0) instanceof Cell.Text text) {
                texts.add(text.text());
            }
            return false;
        });
        return texts.isEmpty() ? "" : texts.get(0);
    }
}
