package nl.verbetermonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.SheetName;

/**
 * Reads mappings: YAML files with Dutch keys that say how a tracker is to be read that was not made for us. All of a file is
 * checked, and every problem is told. Safe for use by several threads at once.
 */
public final class MappingReader {

    private final Names names;
    private final Words words;
    private final PersonalData personalData;

    /**
     * Makes a reader that knows the same names and words as an {@link Intake} with these settings.
     *
     * @throws IllegalArgumentException when the settings rename what does not exist, or give one name to two things
     */
    public MappingReader(IntakeSettings settings) {
        names = new Names(settings);
        words = new Words(settings);
        personalData = new PersonalData(settings.allowedContacts());
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException when it cannot be reached
     */
    public MappingReading read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(YamlFile.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bytes of a file. */
    public MappingReading read(byte[] bytes) {
        MappingProblems problems = new MappingProblems(personalData);
        Mapping mapping = YamlFile.read(bytes, problems)
                .map(file -> mapping(file, problems))
                .orElseGet(Mapping::none);
        return problems.inOrder().isEmpty()
                ? new MappingReading.Usable(mapping)
                : new MappingReading.Unusable(problems.inOrder());
    }

    private Mapping mapping(YamlNode.Group file, MappingProblems problems) {
        refusePersonalData(file, "", problems);
        MappingSection whole = new MappingSection("", file, problems);
        DateReading dates = DateKeys.take(whole, DateReading.OURS, words);
        Optional<PlanMapping> plan =
                whole.takeSection("plan").map(section -> new PlanSection(section, names, words).read(dates));
        Map<SheetName, TableMapping> tables = whole.takeSection("bladen")
                .map(section -> tables(section, dates))
                .orElse(Map.of());
        Set<String> ignored = new HashSet<>();
        whole.take("negeren")
                .ifPresent(entry -> whole.values(entry).forEach(name -> ignored.add(Names.fold(name.text()))));
        whole.refuseRest();
        return new Mapping(plan, tables, ignored);
    }

    private Map<SheetName, TableMapping> tables(MappingSection section, DateReading dates) {
        Map<SheetName, TableMapping> tables = new EnumMap<>(SheetName.class);
        for (YamlNode.Entry entry : section.takeRest()) {
            Optional<SheetName> table = names.sheet(entry.key()).filter(name -> name != SheetName.PLAN);
            if (table.isEmpty()) {
                section.refuseKey(
                        entry,
                        names.nearestSheet(entry.key(), name -> name != SheetName.PLAN)
                                .map(SheetName::dutch),
                        Arrays.stream(SheetName.values())
                                .filter(name -> name != SheetName.PLAN)
                                .map(SheetName::dutch)
                                .collect(Collectors.joining(", ")));
                continue;
            }
            section.section(entry)
                    .map(part -> new TableSection(table.get(), part, names, words).read(dates))
                    .filter(mapping -> tables.putIfAbsent(table.get(), mapping) != null)
                    .ifPresent(twice -> section.refuse(MappingProblem.Kind.KEY_TWICE, entry, "", ""));
        }
        return tables;
    }

    private static void refusePersonalData(YamlNode node, String path, MappingProblems problems) {
        if (node instanceof YamlNode.Scalar scalar) {
            problems.foundPersonalData(scalar.line(), path, scalar.text());
        } else if (node instanceof YamlNode.Items items) {
            items.items().forEach(item -> refusePersonalData(item, path, problems));
        } else if (node instanceof YamlNode.Group group) {
            for (YamlNode.Entry entry : group.entries()) {
                String inner = path.isEmpty() ? entry.key() : path + ", " + entry.key();
                if (!problems.foundPersonalData(entry.line(), path, entry.key())) {
                    refusePersonalData(entry.value(), inner, problems);
                }
            }
        }
    }
}
