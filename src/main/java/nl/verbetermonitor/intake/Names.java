package nl.verbetermonitor.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.OwnSheet;
import nl.verbetermonitor.plan.SheetName;

/** The names by which sheets, columns and labels are known, however an analyst spells them. */
final class Names {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Set<String> OUR_OWN_SHEETS =
            Arrays.stream(OwnSheet.values()).map(sheet -> fold(sheet.dutch())).collect(Collectors.toUnmodifiableSet());

    private final Map<String, SheetName> sheets = new HashMap<>();
    private final Map<SheetName, Map<String, Column>> columns = new EnumMap<>(SheetName.class);
    private final Map<String, PlanHeader> planHeaders = new HashMap<>();

    /**
     * @throws IllegalArgumentException when the settings name a sheet or column that does not exist, or give one name to
     *     two columns of a sheet
     */
    Names(IntakeSettings settings) {
        for (SheetName sheet : SheetName.values()) {
            sheets.put(fold(sheet.dutch()), sheet);
            columns.put(sheet, new HashMap<>());
        }
        for (Column column : Column.values()) {
            columnsOf(column.sheet()).put(fold(column.dutch()), column);
        }
        for (PlanHeader header : PlanHeader.values()) {
            planHeaders.put(fold(header.dutch()), header);
        }
        settings.sheets().forEach(this::nameSheet);
        settings.columns().forEach(this::nameColumn);
    }

    /** A name without case, accents, spaces and punctuation; empty when nothing is left. */
    static String fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The words of a name, as it spells them: what stands between spaces and punctuation. */
    static Stream<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name);
    }

    /** The sheet of that name; empty when it is not one of the tracker's. */
    Optional<SheetName> sheet(String name) {
        return Optional.ofNullable(sheets.get(fold(name)));
    }

    /** Whether a sheet of that name is ours: what an annotated copy or the template brings along. */
    boolean isOurs(String sheetName) {
        return OUR_OWN_SHEETS.contains(fold(sheetName));
    }

    /** The column of that name in a sheet, or the label of that name on the sheet Plan. */
    Optional<Column> column(SheetName sheet, String name) {
        return Optional.ofNullable(columnsOf(sheet).get(fold(name)));
    }

    /** The column that a heading names, by itself where no other has its name, or else with the banners above it. */
    Optional<Column> column(SheetName sheet, HeaderText.Heading heading) {
        Optional<Column> own = heading.unique() ? column(sheet, heading.own()) : Optional.empty();
        return own.or(() -> column(sheet, heading.whole()));
    }

    /** Whether a word of a name is itself a name of a sheet: that of Maatregelen in "Acties 2024". */
    boolean hasWordFor(SheetName sheet, String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .anyMatch(word -> sheet(word).filter(sheet::equals).isPresent());
    }

    /** Whether a word of a name is itself a name of a column: that of Status in "Status (RAG)". */
    boolean hasWordFor(Column column, String name) {
        return words(name)
                .anyMatch(word ->
                        column(column.sheet(), word).filter(column::equals).isPresent());
    }

    /** Which column of the sheet Plan has that name. */
    Optional<PlanHeader> planHeader(String name) {
        return Optional.ofNullable(planHeaders.get(fold(name)));
    }

    /** The sheet that an unknown name is probably meant to be, among those that the workbook does not have. */
    Optional<SheetName> nearestSheet(String name, Predicate<SheetName> isAbsent) {
        return NearMiss.nearest(fold(name), sheets, isAbsent);
    }

    /** The column that an unknown name is probably meant to be, among those that the sheet does not have. */
    Optional<Column> nearestColumn(SheetName sheet, String name, Predicate<Column> isAbsent) {
        return NearMiss.nearest(fold(name), columnsOf(sheet), isAbsent);
    }

    /** The sheets whose columns a key of the configured column names speaks of; none when there is no such column. */
    static Set<SheetName> sheetsOf(String key) {
        return columnsMeantBy(key).stream().map(Column::sheet).collect(Collectors.toSet());
    }

    /** The columns that such a key speaks of. */
    static List<Column> columnsMeantBy(String key) {
        String folded = fold(key);
        return Arrays.stream(Column.values())
                .filter(column -> folded.equals(fold(column.dutch()))
                        || folded.equals(fold(column.sheet().dutch() + column.dutch())))
                .toList();
    }

    private Map<String, Column> columnsOf(SheetName sheet) {
        return columns.getOrDefault(sheet, Map.of());
    }

    private void nameSheet(String key, List<String> aliases) {
        SheetName sheet =
                sheet(key).orElseThrow(() -> new IllegalArgumentException("There is no sheet '" + key + "' to rename"));
        aliases.forEach(alias -> put(sheets, alias, sheet));
    }

    private void nameColumn(String key, List<String> aliases) {
        List<Column> meant = columnsMeantBy(key);
        meant.forEach(column -> aliases.forEach(alias -> put(columnsOf(column.sheet()), alias, column)));
        boolean known = !meant.isEmpty();
        String folded = fold(key);
        for (PlanHeader header : PlanHeader.values()) {
            if (folded.equals(fold(SheetName.PLAN.dutch() + header.dutch()))) {
                aliases.forEach(alias -> put(planHeaders, alias, header));
                known = true;
            }
        }
        if (!known) {
            throw new IllegalArgumentException("There is no column '" + key + "' to rename");
        }
    }

    private static <T> void put(Map<String, T> names, String alias, T meaning) {
        T other = names.putIfAbsent(fold(alias), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException("'" + alias + "' cannot mean both " + other + " and " + meaning);
        }
    }

    /** The columns of the sheet Plan. */
    enum PlanHeader {
        LABEL("Veld", true),
        VALUE("Waarde", true),
        /** What the template says about a label; not read. */
        EXPLANATION("Wat u invult", false);

        private final String dutch;
        private final boolean required;

        PlanHeader(String dutch, boolean required) {
            this.dutch = dutch;
            this.required = required;
        }

        boolean isRequired() {
            return required;
        }

        String dutch() {
            return dutch;
        }
    }
}
