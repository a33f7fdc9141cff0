package nl.verbetermonitor.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verbetermonitor.cli.AssessmentSettings.HardRule;
import nl.verbetermonitor.cli.AssessmentSettings.Step;
import nl.verbetermonitor.cli.AssessmentSettings.Term;
import nl.verbetermonitor.cli.AssessmentSettings.Windows;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.plan.Criterion;

/** Reads the group {@code assessment}. */
final class AssessmentSettingsReader {

    private static final int TEN_YEARS = 3653;
    private static final Pattern STEP_KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) (days?|working[- ]days?)");

    /** Components by criterion; a weight of 0 takes a component out. */
    private static final List<List<String>> COMPONENTS = List.of(
            List.of("C1", "C2", "C3", "C4", "C5", "C6"),
            List.of("R1", "R2", "R3", "R4", "R5", "R6"),
            List.of("A1", "A2", "A3", "A4", "A5", "A6"));

    /** Those that count for incident plans only: other plans must be left with something to weigh. */
    private static final Set<String> INCIDENTS_ONLY = Set.of("C6", "A6");

    private final SettingsReader reader;

    AssessmentSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    AssessmentSettings read() {
        return new AssessmentSettings(
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

    private Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (List<String> components : COMPONENTS) {
            boolean somethingWeighs = false;
            for (String id : components) {
                BigDecimal weight = reader.decimal("assessment.weights." + id, 0, 1000);
                weights.put(id, weight);
                somethingWeighs |= weight.signum() > 0 && !INCIDENTS_ONLY.contains(id);
            }
            if (!somethingWeighs) {
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
                .filter(rule -> reader.yes("assessment.hard-rules." + rule.key()))
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

    private Step step(Setting key) {
        if (!STEP_KEY.matcher(key.value()).matches()) {
            throw SettingsReader.refused(key, Texts.text("allowed.step-key"));
        }
        return new Step(
                reader.filled(key.name() + ".name"),
                reader.whole(key.name() + ".phase", 1, 3),
                reader.yes(key.name() + ".required"),
                reader.yes(key.name() + ".excusable"),
                reader.parse(key.name() + ".term", "allowed.term", AssessmentSettingsReader::term));
    }

    private static Optional<Term> term(String value) {
        if (value.equals("none")) {
            return Optional.of(Term.NONE);
        }
        Matcher matcher = TERM.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(matcher.group(1));
        Term.Unit unit = matcher.group(2).startsWith("w") ? Term.Unit.WORKING_DAYS : Term.Unit.DAYS;
        return length >= 1 && length <= TEN_YEARS ? Optional.of(new Term(length, unit)) : Optional.empty();
    }
}
