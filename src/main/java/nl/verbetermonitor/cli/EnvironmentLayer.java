package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settings from the environment: {@code assessment.norms.realism} is {@code VERBETERMONITOR_ASSESSMENT_NORMS_REALISM}.
 * A variable that is empty counts as absent, as it does in most shells.
 */
final class EnvironmentLayer implements Layer {

    private static final String PREFIX = "VERBETERMONITOR_";

    /** Read by the launcher, before there is a program. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of(PREFIX + "JAVA_OPTS");

    private final Map<String, String> variables = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    EnvironmentLayer(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !OF_THE_LAUNCHER.contains(name) && !value.isBlank()) {
                variables.put(name, value.strip());
            }
        });
    }

    @Override
    public Optional<Setting> find(String key) {
        String name = nameOf(key);
        String value = variables.get(name);
        if (value == null) {
            return Optional.empty();
        }
        asked.add(name);
        return Optional.of(setting(name, value, key));
    }

    private static String nameOf(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static Setting setting(String name, String value, String key) {
        return new Setting(key, name, value, Texts.text("config.environment"));
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public List<Setting> unasked() {
        return variables.entrySet().stream()
                .filter(variable -> !asked.contains(variable.getKey()))
                .map(variable -> setting(variable.getKey(), variable.getValue(), variable.getKey()))
                .toList();
    }
}
