package nl.verbetermonitor.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.AssessmentRules.Windows;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.Step.Term;
import nl.verbetermonitor.assessment.Step.Unit;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;

/** Reads the group {@code assessment}. */
final class AssessmentSettingsReader {

    private static final int TEN_YEARS = 3653;
    private static final Pattern STEP_KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) (days?|working[- ]days?)");

    private final SettingsReader reader;

    AssessmentSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    AssessmentRules read() {
        return new AssessmentRules(
                norms(),
                reader.decimal("assessment.margin", 0, 100),
                weights(),
                windows(),
                hardRules(),
                steps(),
                new TreeSet<>(reader.dates("assessment.extra-non-working-days")));
    }

    private Map<Criterion, BigDecimal> norms() {
        Map<Criterion, BigDecimal> norms = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String key = "assessment.norms." + criterion.name().toLowerCase(Locale.ROOT);
            norms.put(criterion, reader.decimal(key, 0, 100));
        }
        return norms;
    }

    private Map<ComponentId, BigDecimal> weights() {
        Map<ComponentId, BigDecimal> weights = new EnumMap<>(ComponentId.class);
        for (ComponentId id : ComponentId.values()) {
            weights.put(id, reader.decimal("assessment.weights." + id, 0, 1000));
        }
        for (Criterion criterion : Criterion.values()) {
            List<ComponentId> components = ComponentId.of(criterion, PlanKind.IMPROVEMENT_PLAN);
            if (components.stream()
                    .noneMatch(id -> weights.getOrDefault(id, BigDecimal.ZERO).signum() > 0)) {
                throw new ConfigurationException(
                        Texts.text("config.weights", components.get(0), components.get(components.size() - 1)));
            }
        }
        return weights;
    }

    private Windows windows() {
        return new Windows(
                reader.whole("assessment.windows.update", 1, TEN_YEARS),
                reader.whole("assessment.windows.first-update", 1, TEN_YEARS),
                reader.whole("assessment.windows.measurement", 1, TEN_YEARS),
                reader.whole("assessment.windows.overdue", 1, TEN_YEARS));
    }

    private Set<HardRule> hardRules() {
        return Arrays.stream(HardRule.values())
                .filter(rule -> reader.yes("assessment.hard-rules." + rule.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Step> steps() {
        Set<String> names = new HashSet<>();
        return reader.names("assessment.steps", '.').stream()
                .map(key -> {
                    Step step = step(key);
                    if (!names.add(step.name().toLowerCase(Locale.ROOT))) {
                        throw SettingsReader.refused(
                                reader.find(key.name() + ".name").orElse(key), Texts.text("allowed.other-name"));
                    }
                    return step;
                })
                .toList();
    }

    /** A sensitive step is known by its name; under another one its days would come into reports. */
    private void keepName(Setting key, String defaultName) {
        reader.find(key.name() + ".name")
                .filter(name -> Step.isSensitive(defaultName) && !name.value().equals(defaultName))
                .ifPresent(name -> {
                    throw SettingsReader.refused(name, Texts.text("allowed.fixed-name", defaultName));
                });
    }

    private Step step(Setting key) {
        if (!STEP_KEY.matcher(key.value()).matches()) {
            throw SettingsReader.refused(key, Texts.text("allowed.step-key"));
        }
        reader.defaultOf(key.name() + ".name").ifPresent(name -> keepName(key, name.value()));
        return new Step(
                reader.filled(key.name() + ".name"),
                reader.whole(key.name() + ".phase", 1, 3),
                reader.yes(key.name() + ".required"),
                reader.yes(key.name() + ".excusable"),
                reader.parse(key.name() + ".term", "allowed.term", AssessmentSettingsReader::term));
    }

    /** What is written, as a term or as no term; nothing when it is neither. */
    private static Optional<Optional<Term>> term(String value) {
        if (value.equals("none")) {
            return Optional.of(Optional.empty());
        }
        Matcher matcher = TERM.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(matcher.group(1));
        Unit unit = matcher.group(2).startsWith("w") ? Unit.WORKING_DAYS : Unit.DAYS;
        return length >= 1 && length <= TEN_YEARS ? Optional.of(Optional.of(new Term(length, unit))) : Optional.empty();
    }
}
