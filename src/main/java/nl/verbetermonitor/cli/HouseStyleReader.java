package nl.verbetermonitor.cli;

import java.awt.Color;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.verbetermonitor.job.LogoFiles.LogoFile;
import nl.verbetermonitor.plan.Word;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.LetterForm;
import nl.verbetermonitor.report.LetterStyle;
import nl.verbetermonitor.report.Section;

/** Reads one house style: that of everybody, or that of one municipality, which overrides the other key by key. */
final class HouseStyleReader {

    private static final String NAME = "name";
    private static final String ACCENT = "accent";
    private static final String LOGO = "logo";
    private static final String FORM = "form";
    private static final String ADDRESS = "address";
    private static final String CONTACT = "contact";
    private static final String SECTIONS = "sections";
    private static final String TITLES = "titles";
    private static final String SIGNATORIES = "signatories";
    private static final String SMALL_COUNT = "small-count";
    private static final String OWNER_WORDS = "owner-words";

    /** All keys of a house style. */
    static final List<String> KEYS = List.of(
            NAME, ACCENT, LOGO, FORM, ADDRESS, CONTACT, SECTIONS, TITLES, SIGNATORIES, SMALL_COUNT, OWNER_WORDS);

    /** Of text on white, by WCAG 2.1 success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int MOST_SMALL_COUNT = 1000;

    private final SettingsReader reader;
    private final Path home;
    private final String standard;
    private final Optional<String> own;

    private HouseStyleReader(SettingsReader reader, Path home, String standard, Optional<String> own) {
        this.reader = reader;
        this.home = home;
        this.standard = standard;
        this.own = own;
    }

    /**
     * A reader of the style of everybody.
     *
     * @param home the installation, from which the paths of logos count
     * @param group the key under which it stands
     */
    static HouseStyleReader of(SettingsReader reader, Path home, String group) {
        return new HouseStyleReader(reader, home, group, Optional.empty());
    }

    /** A reader of a style that overrides this one with what stands under another key. */
    HouseStyleReader withOwn(String group) {
        return new HouseStyleReader(reader, home, standard, Optional.of(group));
    }

    /** The style without its logo. */
    HouseStyle style() {
        return new HouseStyle(
                filled(NAME),
                reader.parse(key(ACCENT), "allowed.accent", HouseStyleReader::accent),
                Optional.empty(),
                letter(),
                reader.whole(key(SMALL_COUNT), HouseStyle.LEAST_SMALL_COUNT, MOST_SMALL_COUNT),
                reader.list(key(OWNER_WORDS)).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** Where its logo is; empty when it has none. */
    Optional<LogoFile> logo() {
        return reader.parse(key(LOGO), "allowed.logo", this::logo);
    }

    /** What is written, as a file or as none; nothing when it is neither. */
    private Optional<Optional<LogoFile>> logo(String value) {
        try {
            return Optional.of(
                    value.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new LogoFile(value, home.resolve(value).normalize())));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The strongest key of a setting: the municipality's own where it stands anywhere. */
    private String key(String name) {
        return own.map(group -> group + "." + name).filter(reader::has).orElse(standardKey(name));
    }

    private String standardKey(String name) {
        return standard + "." + name;
    }

    private LetterStyle letter() {
        LetterForm form = form(key(FORM));
        return new LetterStyle(
                form, sections(form), titles(), reader.list(key(ADDRESS)), filled(CONTACT), signatories());
    }

    /** A text; nothing where it is empty. */
    private Optional<String> filled(String name) {
        return Optional.of(reader.text(key(name))).filter(text -> !text.isEmpty());
    }

    private LetterForm form(String key) {
        return reader.parse(key, "allowed.form", value -> word(List.of(LetterForm.values()), value));
    }

    /** The order for one form says nothing about the other: a municipality with a form of its own has its usual one. */
    private List<Section> sections(LetterForm form) {
        String key = key(SECTIONS);
        if (key.equals(standardKey(SECTIONS)) && form != form(standardKey(FORM))) {
            return form.sections();
        }
        List<String> names = reader.list(key);
        if (names.isEmpty()) {
            return form.sections();
        }
        List<Section> sections = names.stream()
                .flatMap(name -> word(form.sections(), name).stream())
                .toList();
        refuseMistakes(key, form, sections);
        return sections;
    }

    private void refuseMistakes(String key, LetterForm form, List<Section> sections) {
        List<String> mistakes = new ArrayList<>();
        Consumer<String> mistake = mistakes::add;
        named("sections.missing", words(form, section -> !sections.contains(section)))
                .ifPresent(mistake);
        named("sections.twice", words(form, section -> Collections.frequency(sections, section) > 1))
                .ifPresent(mistake);
        named(
                        "sections.unknown",
                        reader.list(key).stream()
                                .filter(name -> word(form.sections(), name).isEmpty())
                                .toList())
                .ifPresent(mistake);
        if (!mistakes.isEmpty()) {
            throw SettingsReader.refused(
                    reader.asOne(key),
                    Texts.text(
                            "allowed.sections",
                            form.dutch(),
                            String.join(", ", words(form, section -> true)),
                            String.join("; ", mistakes)));
        }
    }

    private static Optional<String> named(String text, List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Texts.text(text, String.join(", ", words)));
    }

    private static List<String> words(LetterForm form, Predicate<Section> condition) {
        return form.sections().stream().filter(condition).map(Section::dutch).toList();
    }

    private Map<Section, String> titles() {
        Map<Section, String> titles = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String key = key(TITLES + "." + section.dutch());
            if (reader.has(key)) {
                titles.put(section, reader.filled(key));
            }
        }
        return titles;
    }

    private List<Signatory> signatories() {
        return reader.names(key(SIGNATORIES), '[').stream()
                .map(role -> new Signatory(role.value(), reader.text(role.name())))
                .toList();
    }

    private static <W extends Word> Optional<W> word(List<W> words, String value) {
        return words.stream()
                .filter(word -> word.dutch().equalsIgnoreCase(value))
                .findFirst();
    }

    private static Optional<String> accent(String value) {
        return value.matches("#[0-9A-Fa-f]{6}") && contrastOnWhite(Color.decode(value)) >= LEAST_CONTRAST
                ? Optional.of(value)
                : Optional.empty();
    }

    private static double contrastOnWhite(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
