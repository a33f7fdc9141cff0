package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * Settings from a YAML file, each as it is written: YAML's own idea of numbers would make another number of the
 * telephone number 0701234567.
 */
final class YamlLayer implements Layer {

    private final String name;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private YamlLayer(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param name the file as messages name it
     * @throws ConfigurationException when it cannot be read or is no YAML
     */
    static YamlLayer read(String name, Source file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0); // a reference to a group could lead into itself
        YamlLayer layer = new YamlLayer(name);
        try (InputStream stream = file.open()) {
            Node root = new Yaml(options).compose(new UnicodeReader(stream));
            if (root instanceof MappingNode group) {
                layer.takeGroup("", group);
            } else if (root != null) {
                throw layer.notYaml(lineOf(root));
            }
            return layer;
        } catch (MarkedYAMLException e) {
            throw layer.notYaml(
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1);
        } catch (YAMLException e) {
            throw layer.notYaml(1);
        } catch (IOException e) {
            throw new ConfigurationException(Texts.text("config.unreadable", name));
        }
    }

    private void takeGroup(String key, MappingNode group) {
        if (group.getValue().isEmpty() && !key.isEmpty()) {
            put(key, "", group);
        }
        for (NodeTuple entry : group.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode part)) {
                throw notYaml(lineOf(entry.getKeyNode()));
            }
            take(key.isEmpty() ? part.getValue() : key + "." + part.getValue(), entry.getValueNode());
        }
    }

    private void take(String key, Node node) {
        if (node instanceof MappingNode group) {
            takeGroup(key, group);
        } else if (node instanceof SequenceNode list) {
            if (list.getValue().isEmpty()) {
                put(key, "", list);
            }
            for (int i = 0; i < list.getValue().size(); i++) {
                take(key + "[" + i + "]", list.getValue().get(i));
            }
        } else if (node instanceof ScalarNode scalar) {
            put(key, textOf(scalar), scalar);
        } else {
            throw notYaml(lineOf(node));
        }
    }

    private static String textOf(ScalarNode scalar) {
        boolean nothing = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                && Set.of("~", "null").contains(scalar.getValue());
        return nothing ? "" : scalar.getValue().strip();
    }

    private void put(String key, String value, Node node) {
        String place = Texts.text("config.line", name, String.valueOf(lineOf(node)));
        if (settings.put(key, new Setting(key, key, value, place)) != null) {
            throw new ConfigurationException(Texts.text("config.twice", place, key));
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private ConfigurationException notYaml(int line) {
        return new ConfigurationException(Texts.text("config.yaml", name, String.valueOf(line)));
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
