package nl.verbetermonitor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Word;

/** Reads the group {@code intake}. */
final class IntakeSettingsReader {

    private final SettingsReader reader;

    IntakeSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    IntakeSettings read() {
        return new IntakeSettings(
                aliases("intake.aliases.sheets", SheetName.values(), "allowed.sheet"),
                aliases("intake.aliases.columns", Column.values(), "allowed.column"),
                new LinkedHashSet<>(reader.list("intake.allowed-contacts")));
    }

    private Map<String, List<String>> aliases(String key, Word[] names, String allowed) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (Setting name : reader.names(key, '[')) {
            String known = Arrays.stream(names)
                    .map(Word::dutch)
                    .filter(dutch -> dutch.equalsIgnoreCase(name.value()))
                    .findFirst()
                    .orElseThrow(() -> SettingsReader.refused(name, Texts.text(allowed)));
            aliases.put(known, reader.list(name.name()));
        }
        return aliases;
    }
}
