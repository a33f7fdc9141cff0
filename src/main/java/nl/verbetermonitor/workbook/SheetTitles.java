package nl.verbetermonitor.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Finding;

/**
 * Which sheet of a workbook a finding speaks of. Findings name a sheet without personal data and without characters that
 * cannot be seen, so their name for it may be another than its own.
 */
final class SheetTitles {

    private static final Pattern REMOVED = Pattern.compile(Pattern.quote(Finding.REMOVED));
    private static final Pattern UNSEEN = Pattern.compile("(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zs}]+)");

    private final List<String> sheets;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /**
     * @param sheets the names of the sheets as the workbook has them
     */
    SheetTitles(List<String> sheets) {
        this.sheets = List.copyOf(sheets);
        sheets.forEach(sheet -> known.put(sheet, Optional.of(sheet)));
    }

    /** The sheet's own name; empty when the workbook has no such sheet, or several that it may be. */
    Optional<String> sheet(String title) {
        return known.computeIfAbsent(title, this::only);
    }

    private Optional<String> only(String title) {
        String shape =
                Arrays.stream(REMOVED.split(title, -1)).map(SheetTitles::seen).collect(Collectors.joining(".+"));
        Pattern pattern = Pattern.compile(shape, Pattern.DOTALL);
        List<String> fitting = sheets.stream()
                .filter(sheet -> pattern.matcher(sheet).matches())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String seen(String text) {
        return Arrays.stream(UNSEEN.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(UNSEEN + "?"));
    }
}
