package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the reports: none is missing, none is left over. */
class BundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/nl/verbetermonitor/report");
    private static final Path CODE = Path.of("src/main/java/nl/verbetermonitor/report");
    private static final List<String> BUNDLES =
            List.of("report", "attention", "summary", "portfolio", "supplement", "cover");
    private static final List<String> FORMS =
            List.of("only-yes", "only-no", "none", "one", "many", "both", "all", "zero");

    /** Words between double quotes that look like a key. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9]+)*\\.?)\"");

    @Test
    void everyKindOfFindingHasItsName() {
        assertThat(keys("report")).containsAll(derived(FindingCode.values(), code -> "finding." + code.code()));
    }

    @Test
    void everyHardRuleHasItsSentenceAndItsMeaning() {
        assertThat(keys("report"))
                .containsAll(derived(HardRule.values(), rule -> "rule." + rule.code()))
                .containsAll(derived(HardRule.values(), rule -> "annex6.rule." + rule.code()));
    }

    @Test
    void everyComponentHasItsNameAndItsMeaning() {
        assertThat(keys("report"))
                .containsAll(derived(ComponentId.values(), id -> "component." + id.name()))
                .containsAll(derived(ComponentId.values(), id -> "component." + id.name() + ".what"));
    }

    @Test
    void everyStatusHasItsMeaning() {
        assertThat(keys("report")).containsAll(derived(Status.values(), status -> "status." + lower(status)));
    }

    @Test
    void everyKindOfChangeHasItsSentence() {
        assertThat(keys("report")).containsAll(derived(Change.Kind.values(), kind -> "changes." + kind.code()));
    }

    @Test
    void everyCriterionHasItsNameAndItsQuestion() {
        assertThat(keys("report"))
                .containsAll(derived(Criterion.values(), criterion -> "criterion." + lower(criterion)))
                .containsAll(derived(Criterion.values(), criterion -> "criterion." + lower(criterion) + ".question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "attention", "summary", "portfolio", "supplement"})
    void everyTextForIncidentPlansReplacesOneOfAllPlans(String bundle) {
        assertThat(keys(bundle)).containsAll(keys(bundle + "-incident"));
    }

    @Test
    void everyTextStandsInOneBundle() {
        assertThat(BUNDLES.stream().mapToInt(bundle -> keys(bundle).size()).sum())
                .isEqualTo(allKeys().size());
    }

    @Test
    void everyRuleThatAsksForAttentionHasItsQuestion() {
        assertThat(keys("attention")).containsAll(derived(Concern.values(), concern -> "ask." + concern.code()));
    }

    @Test
    void everyHardRuleIsToldWhereADecisionIsNeeded() {
        assertThat(keys("attention")).containsAll(derived(HardRule.values(), rule -> "bites." + rule.code()));
    }

    @Test
    void everyKindOfChangeIsCountedInTheSummary() {
        assertThat(keys("summary")).containsAll(derived(Change.Kind.values(), kind -> "changed." + kind.code()));
    }

    @Test
    void everyCountHasAllItsForms() {
        Set<String> keys = keys("report");
        families(keys).forEach(family -> assertThat(keys)
                .containsAll(FORMS.stream().map(form -> family + "." + form).toList()));
        families(keys("report-incident")).forEach(family -> assertThat(keys("report-incident"))
                .containsAll(FORMS.stream().map(form -> family + "." + form).toList()));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = used();

        assertThat(allKeys()).allMatch(key -> used.contains(key) || isDerived(key), "is used");
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> keys = allKeys();
        Set<String> roots = keys.stream().map(BundlesTest::root).collect(Collectors.toSet());

        assertThat(used())
                .filteredOn(key -> roots.contains(root(key)) && key.contains("."))
                .allMatch(key -> keys.contains(key) || keys.stream().anyMatch(one -> one.startsWith(key)), "is there");
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void everyTextCanBeFilledIn(PlanKind kind) {
        Phrases phrases = new Phrases(kind, "summary", "portfolio", "attention", "supplement", "cover");

        assertThat(allKeys()).allSatisfy(key -> assertThat(phrases.text(key, 1, 1, "x", 1, 1, 1))
                .doesNotContainPattern("[{}]|''"));
    }

    private static boolean isDerived(String key) {
        return isForm(key)
                || Stream.of(
                                "finding.",
                                "rule.",
                                "annex6.rule.",
                                "component.",
                                "status.",
                                "changes.",
                                "criterion.",
                                "ask.",
                                "bites.",
                                "changed.",
                                "supplement.topic.",
                                "supplement.aspect.",
                                "detail.")
                        .anyMatch(key::startsWith)
                || isOfTable(key);
    }

    private static boolean isForm(String key) {
        return key.startsWith("count.") && FORMS.stream().anyMatch(form -> key.endsWith("." + form));
    }

    private static boolean isOfTable(String key) {
        return key.startsWith("table.") && key.endsWith(".summary");
    }

    private static Set<String> families(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("count.") && !key.startsWith("count.persons."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String root(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(word -> used.add(word.group(1)));
            }
        }
        return used;
    }

    private static <T> List<String> derived(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> allKeys() {
        return BUNDLES.stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(new ArrayList<>(texts.stringPropertyNames()));
    }
}
