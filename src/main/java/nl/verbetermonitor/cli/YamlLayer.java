package nl.verbetermonitor.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Settings from a YAML file. */
final class YamlLayer implements Layer {

    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlLayer() {}

    /**
     * Reads a file.
     *
     * @param name the file as messages name it
     * @throws ConfigurationException when it cannot be read or is no YAML
     */
    static YamlLayer read(String name, Resource file) {
        try {
            List<PropertySource<?>> documents = new YamlPropertySourceLoader().load(name, file);
            if (documents.size() > 1) {
                throw new ConfigurationException(Texts.text("config.documents", name));
            }
            YamlLayer layer = new YamlLayer();
            documents.forEach(document -> layer.take(name, (EnumerablePropertySource<?>) document));
            return layer;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ConfigurationException(Texts.text("config.yaml", name, String.valueOf(line)));
        } catch (YAMLException | IllegalStateException e) {
            throw new ConfigurationException(Texts.text("config.yaml", name, "1"));
        } catch (IOException e) {
            throw new ConfigurationException(Texts.text("config.unreadable", name));
        }
    }

    private void take(String name, EnumerablePropertySource<?> document) {
        for (String key : document.getPropertyNames()) {
            Object value = document.getProperty(key);
            String place = lineOf(document, key)
                    .map(line -> Texts.text("config.line", name, String.valueOf(line)))
                    .orElse(name);
            settings.put(key, new Setting(key, key, String.valueOf(value).strip(), place));
        }
    }

    private static Optional<Integer> lineOf(PropertySource<?> document, String key) {
        Origin origin = OriginLookup.getOrigin(document, key);
        return origin instanceof TextResourceOrigin text && text.getLocation() != null
                ? Optional.of(text.getLocation().getLine() + 1)
                : Optional.empty();
    }

    @Override
    public Optional<Setting> find(String key) {
        Setting setting = settings.get(key);
        if (setting != null) {
            asked.add(key);
        }
        return Optional.ofNullable(setting);
    }

    @Override
    public List<Setting> settings() {
        return List.copyOf(settings.values());
    }

    @Override
    public List<Setting> unasked() {
        return settings.values().stream()
                .filter(setting -> !asked.contains(setting.key()))
                .toList();
    }
}
