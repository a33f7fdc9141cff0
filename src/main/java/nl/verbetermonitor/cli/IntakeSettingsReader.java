package nl.verbetermonitor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Word;

/** Reads the group {@code intake}. */
final class IntakeSettingsReader {

    private final SettingsReader reader;

    IntakeSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    /**
     * @param steps the words of the column Stap
     */
    IntakeSettings read(List<String> steps) {
        IntakeSettings settings = IntakeSettings.defaults()
                .and(new IntakeSettings(
                        aliases("intake.aliases.sheets", SheetName.values(), "allowed.sheet"),
                        aliases("intake.aliases.columns", Column.values(), "allowed.column"),
                        Map.of(),
                        steps,
                        reader.list("intake.allowed-contacts"),
                        List.of()));
        try {
            new Intake(settings);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(Texts.text("config.alias-twice"));
        }
        return settings;
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
