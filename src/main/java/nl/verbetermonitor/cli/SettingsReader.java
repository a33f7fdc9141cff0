package nl.verbetermonitor.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verbetermonitor.cli.Layer.Setting;

/**
 * Reads settings by their keys from several layers, of which an earlier one overrides a later one. Every value is
 * checked when it is read; every key that was never read is a misspelt one.
 */
final class SettingsReader {

    private static final Set<String> YES = Set.of("true", "ja", "yes", "aan", "on");
    private static final Set<String> NO = Set.of("false", "nee", "no", "uit", "off");
    private static final List<String> SECRET = List.of("pas", "pwd", "wacht", "geheim", "secret", "token", "database");

    /** A name and a password before an address. */
    private static final Pattern LOGIN = Pattern.compile("[^/@\\s]:[^/@\\s]+@");

    private final List<Layer> layers;
    private final Set<String> known = new TreeSet<>();

    /**
     * @param layers the strongest first
     */
    SettingsReader(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** The strongest value of a key; empty when no layer has it. */
    Optional<Setting> find(String key) {
        known.add(key);
        Optional<Setting> strongest = Optional.empty();
        for (Layer layer : layers) { // each is asked, so that each knows which of its names are known
            Optional<Setting> found = layer.find(key);
            strongest = strongest.isPresent() ? strongest : found;
        }
        return strongest;
    }

    /** The value that the weakest layer, the defaults, gives a key. */
    Optional<Setting> defaultOf(String key) {
        return layers.get(layers.size() - 1).find(key);
    }

    /** Whether any layer has a key, with a value, a list or a group. */
    boolean has(String key) {
        return find(key).isPresent()
                || find(key + "[0]").isPresent()
                || !names(key, '.').isEmpty();
    }

    /** A text; empty when it is empty. */
    String text(String key) {
        return find(key).orElseThrow(() -> missing(key, "allowed.text")).value();
    }

    /** A text of at least one character. */
    String filled(String key) {
        return parse(key, "allowed.text", value -> value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    /** A whole number. */
    int whole(String key, int from, int to) {
        String allowed = Texts.text("allowed.whole", String.valueOf(from), String.valueOf(to));
        return parseAllowing(key, allowed, value -> number(value)
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && within(number, from, to))
                .map(BigDecimal::intValueExact));
    }

    /** A number, with a decimal point or comma. */
    BigDecimal decimal(String key, int from, int to) {
        String allowed = Texts.text("allowed.decimal", String.valueOf(from), String.valueOf(to));
        return parseAllowing(key, allowed, value -> number(value).filter(number -> within(number, from, to)));
    }

    private static Optional<BigDecimal> number(String value) {
        // at most six digits on either side: no number of ours needs more, and 1e999999999 would fill the memory
        return value.matches("-?\\d{1,6}([.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(value.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean within(BigDecimal number, int from, int to) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    /** Yes or no. */
    boolean yes(String key) {
        return parse(key, "allowed.yes-no", value -> {
            String word = value.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
        });
    }

    /**
     * A value of any other kind.
     *
     * @param allowedText the name of the text that says what is allowed
     * @param parser gives nothing when the value is not allowed
     */
    <T> T parse(String key, String allowedText, Function<String, Optional<T>> parser) {
        return parseAllowing(key, Texts.text(allowedText), parser);
    }

    private <T> T parseAllowing(String key, String allowed, Function<String, Optional<T>> parser) {
        Setting setting = find(key).orElseThrow(() -> missingAllowing(key, allowed));
        return parser.apply(setting.value()).orElseThrow(() -> refused(setting, allowed));
    }

    /** Days, in order. */
    List<LocalDate> dates(String key) {
        return items(key).stream()
                .map(item -> date(item.value()).orElseThrow(() -> refused(item, Texts.text("allowed.date"))))
                .toList();
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The items of a list, which the strongest layer that has it gives as a whole; none when it is empty. */
    List<String> list(String key) {
        return items(key).stream().map(Setting::value).toList();
    }

    /**
     * A list that has items as one setting, to speak of it as a whole.
     *
     * @throws ConfigurationException when it has none
     */
    Setting asOne(String key) {
        List<Setting> items = items(key);
        Setting first = items.stream().findFirst().orElseThrow(() -> missing(key, "allowed.text"));
        String values = items.stream().map(Setting::value).collect(Collectors.joining(", "));
        return new Setting(key, first.name().replaceFirst("\\[0]$", ""), values, first.place());
    }

    private List<Setting> items(String key) {
        List<Setting> strongest = List.of();
        boolean found = false;
        known.add(key);
        for (Layer layer : layers) {
            Optional<List<Setting>> items = itemsOf(layer, key);
            if (!found && items.isPresent()) {
                strongest = items.get();
                found = true;
            }
        }
        return strongest;
    }

    private static Optional<List<Setting>> itemsOf(Layer layer, String key) {
        Optional<Setting> one = layer.find(key);
        if (one.isPresent()) {
            Setting setting = one.get();
            return Optional.of(Arrays.stream(setting.value().split(",", -1))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .map(value -> new Setting(key, setting.name(), value, setting.place()))
                    .toList());
        }
        List<Setting> items = new ArrayList<>();
        for (int i = 0; ; i++) {
            Optional<Setting> item = layer.find(key + "[" + i + "]");
            if (item.isEmpty()) {
                return items.isEmpty() ? Optional.empty() : Optional.of(items);
            }
            items.add(item.get());
        }
    }

    /**
     * The names that stand directly below a key, in the order of the weakest layer and then of the stronger ones.
     *
     * @param endsAt the character that ends a name: a point for a group, a bracket for a list
     */
    List<Setting> names(String key, char endsAt) {
        return names(key, rest -> upTo(endsAt, rest));
    }

    /** The text before a character; all of it when it does not have that. */
    static String upTo(char end, String text) {
        int position = text.indexOf(end);
        return position < 0 ? text : text.substring(0, position);
    }

    /**
     * The names that stand directly below a key, in the order of the weakest layer and then of the stronger ones.
     *
     * @param nameIn what of the text behind the key is the name
     */
    List<Setting> names(String key, UnaryOperator<String> nameIn) {
        Set<String> names = new LinkedHashSet<>();
        List<Setting> result = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            for (Setting setting : layers.get(i).settings()) {
                if (setting.key().startsWith(key + ".")) {
                    String name = nameIn.apply(setting.key().substring(key.length() + 1));
                    if (names.add(name)) {
                        result.add(new Setting(name, key + "." + name, name, setting.place()));
                    }
                }
            }
        }
        known.add(key);
        return result;
    }

    /**
     * Ends the reading.
     *
     * @throws ConfigurationException when a layer has a key that was never read
     */
    void finish() {
        for (Layer layer : layers) {
            for (Setting setting : layer.unasked()) {
                boolean emptyGroup = setting.value().isEmpty()
                        && (known.contains(setting.key())
                                || !childrenOf(setting.key()).isEmpty());
                if (!emptyGroup) {
                    throw unknown(setting);
                }
            }
        }
    }

    private ConfigurationException unknown(Setting setting) {
        if (setting.name().startsWith("VERBETERMONITOR_")) {
            return new ConfigurationException(Texts.text(
                    "config.unknown", setting.place(), setting.name(), shown(setting), Texts.text("allowed.variable")));
        }
        String group = setting.key();
        Set<String> allowed = childrenOf(group);
        while (allowed.isEmpty() && !group.isEmpty()) {
            group = group.contains(".") ? group.substring(0, group.lastIndexOf('.')) : "";
            allowed = childrenOf(group);
        }
        return new ConfigurationException(Texts.text(
                "config.unknown", setting.place(), setting.name(), shown(setting), String.join(", ", allowed)));
    }

    private Set<String> childrenOf(String group) {
        String prefix = group.isEmpty() ? "" : group + ".";
        Set<String> children = new TreeSet<>();
        for (String key : known) {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                children.add(key.substring(prefix.length()).split("[.\\[]", 2)[0]);
            }
        }
        return children;
    }

    /** A setting that is there and cannot be used. */
    static ConfigurationException refused(Setting setting, String allowed) {
        return new ConfigurationException(
                Texts.text("config.refused", setting.place(), setting.name(), shown(setting), allowed));
    }

    private ConfigurationException missing(String key, String allowedText) {
        return missingAllowing(key, Texts.text(allowedText));
    }

    private static ConfigurationException missingAllowing(String key, String allowed) {
        return new ConfigurationException(Texts.text("config.missing", key, allowed));
    }

    private static String shown(Setting setting) {
        String name = setting.name().toLowerCase(Locale.ROOT);
        boolean isSecret = SECRET.stream().anyMatch(name::contains)
                || LOGIN.matcher(setting.value()).find();
        return isSecret ? "***" : setting.value();
    }
}
