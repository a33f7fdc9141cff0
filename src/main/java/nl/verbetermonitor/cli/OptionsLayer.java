package nl.verbetermonitor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings from the options of a command: {@code --input} is {@code input}. */
final class OptionsLayer implements Layer {

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    /** Adds a folder that an option names. */
    OptionsLayer with(String key, String value) {
        settings.put(key, new Setting(key, "--" + key, value, Texts.text("config.option")));
        return this;
    }

    @Override
    public Optional<Setting> find(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public List<Setting> settings() {
        return List.copyOf(settings.values());
    }

    @Override
    public List<Setting> unasked() {
        return List.of();
    }
}
