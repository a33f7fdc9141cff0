package nl.verbetermonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.verbetermonitor.plan.SheetName;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What of intake is configuration. All names match without regard to case, accents, spaces and punctuation.
 *
 * @param sheets other names of a sheet, by its Dutch name
 * @param columns other names of a column, or of a label in Veld, by its Dutch name: on every sheet that has such a
 *     column, or on one sheet when the key is {@code Sheet/Column}
 * @param words other spellings of a word of a closed list, by its Dutch spelling
 * @param steps the words of the column Stap, in the order of the catalogue
 * @param allowedContacts e-mail addresses of functions and telephone numbers for the public, which are not personal data
 * @param personWords words that in a plan about an incident point to one person
 */
public record IntakeSettings(
        Map<String, List<String>> sheets,
        Map<String, List<String>> columns,
        Map<String, List<String>> words,
        List<String> steps,
        List<String> allowedContacts,
        List<String> personWords) {

    public IntakeSettings {
        sheets = Map.copyOf(sheets);
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
        steps = List.copyOf(steps);
        allowedContacts = List.copyOf(allowedContacts);
        personWords = List.copyOf(personWords);
    }

    /** The settings that come with the application. */
    public static IntakeSettings defaults() {
        try (InputStream names = IntakeSettings.class.getResourceAsStream("names.yml")) {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Map<String, Object> settings = yaml.load(Objects.requireNonNull(names, "names.yml"));
            return new IntakeSettings(
                    lists(settings, "sheets"),
                    lists(settings, "columns"),
                    lists(settings, "words"),
                    list(settings, "steps"),
                    list(settings, "allowedContacts"),
                    list(settings, "personWords"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These settings with more names, contacts and person words added. A name that both give to a column of one sheet
     * means what the other settings say. Steps are not added to but replaced, unless the other settings have none.
     */
    public IntakeSettings and(IntakeSettings more) {
        return new IntakeSettings(
                merged(sheets, more.sheets),
                merged(yielding(columns, more.columns), more.columns),
                merged(words, more.words),
                more.steps.isEmpty() ? steps : more.steps,
                merged(allowedContacts, more.allowedContacts),
                merged(personWords, more.personWords));
    }

    /** These settings with other steps in the column Stap. */
    public IntakeSettings withSteps(List<String> steps) {
        return new IntakeSettings(sheets, columns, words, steps, allowedContacts, personWords);
    }

    private static Map<String, List<String>> yielding(
            Map<String, List<String>> columns, Map<String, List<String>> preferred) {
        Map<SheetName, Set<String>> taken = new EnumMap<>(SheetName.class);
        preferred.forEach((key, names) -> Names.sheetsOf(key).forEach(sheet -> names.stream()
                .map(Names::fold)
                .forEach(taken.computeIfAbsent(sheet, any -> new HashSet<>())::add)));
        Map<String, List<String>> rest = new LinkedHashMap<>();
        columns.forEach((key, names) -> {
            Set<SheetName> sheets = Names.sheetsOf(key);
            rest.put(
                    key,
                    names.stream()
                            .filter(name -> sheets.stream().noneMatch(sheet -> taken.getOrDefault(sheet, Set.of())
                                    .contains(Names.fold(name))))
                            .toList());
        });
        return rest;
    }

    private static Map<String, List<String>> merged(Map<String, List<String>> some, Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(some);
        more.forEach((key, names) -> all.merge(key, names, IntakeSettings::merged));
        return all;
    }

    private static List<String> merged(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked") // our own resource has this shape
    private static Map<String, List<String>> lists(Map<String, Object> settings, String key) {
        return (Map<String, List<String>>) Objects.requireNonNull(settings.get(key), key);
    }

    @SuppressWarnings("unchecked") // our own resource has this shape
    private static List<String> list(Map<String, Object> settings, String key) {
        return (List<String>) Objects.requireNonNull(settings.get(key), key);
    }
}
