package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.intake.YamlNode.Scalar;

/** The key that says which sheet of the workbook is meant. */
final class SheetKey {

    private SheetKey() {}

    /** The sheet of an entry, which may be missing. */
    static SheetChoice read(MappingSection section, Optional<Entry> entry) {
        int line = entry.map(Entry::line).orElse(section.line());
        List<String> names = entry.map(section::values).orElse(List.of()).stream()
                .map(Scalar::text)
                .toList();
        return new SheetChoice(line, names);
    }
}
