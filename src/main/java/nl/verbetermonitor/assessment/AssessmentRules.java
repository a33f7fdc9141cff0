package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verbetermonitor.assessment.Step.Term;
import nl.verbetermonitor.assessment.Step.Unit;
import nl.verbetermonitor.plan.Criterion;

/**
 * The numbers behind the assessment, all of them configuration.
 *
 * @param norms the default norm of each criterion, 0 to 100
 * @param margin how far below the norm still counts as partly met, 0 to 100
 * @param weights of every component within its criterion, 0 or more
 * @param windows how far back things count
 * @param hardRules those that are in force
 * @param steps the catalogue for incident plans, in order
 * @param extraDaysOff days that are no working days besides weekends and public holidays
 */
public record AssessmentRules(
        Map<Criterion, BigDecimal> norms,
        BigDecimal margin,
        Map<ComponentId, BigDecimal> weights,
        Windows windows,
        Set<HardRule> hardRules,
        List<Step> steps,
        Set<LocalDate> extraDaysOff) {

    public AssessmentRules {
        norms = Map.copyOf(norms);
        weights = Map.copyOf(weights);
        hardRules = Set.copyOf(hardRules);
        steps = List.copyOf(steps);
        extraDaysOff = Set.copyOf(extraDaysOff);
    }

    /**
     * How far back things count, in days.
     *
     * @param update a measure that was updated this recently is up to date (C3)
     * @param updateAtFirst the same when there is no delivery before it (C3)
     * @param measurement an indicator that was measured this recently counts (C5, A5)
     * @param overdue an open measure that is further past its original finish makes {@link HardRule#LONG_OVERDUE} bite
     */
    public record Windows(int update, int updateAtFirst, int measurement, int overdue) {}

    /** The rules as {@code assessment.md} gives them. */
    public static AssessmentRules defaults() {
        return new AssessmentRules(
                Arrays.stream(Criterion.values())
                        .collect(Collectors.toMap(Function.identity(), c -> new BigDecimal(80))),
                new BigDecimal(20),
                Arrays.stream(ComponentId.values())
                        .collect(Collectors.toMap(Function.identity(), id -> new BigDecimal(id.defaultWeight()))),
                new Windows(31, 92, 183, 180),
                EnumSet.allOf(HardRule.class),
                defaultSteps(),
                Set.of());
    }

    /** The default norm of a criterion, 0 to 100. */
    BigDecimal norm(Criterion criterion) {
        return Optional.ofNullable(norms.get(criterion)).orElseThrow();
    }

    /** The weight of a component within its criterion. */
    BigDecimal weight(ComponentId id) {
        return Optional.ofNullable(weights.get(id)).orElseThrow();
    }

    /** The phases follow the Handreiking of the government commissioner (2023), applied by analogy. */
    private static List<Step> defaultSteps() {
        return List.of(
                new Step("Opdracht beëindigd", 1, true, true, workingDays(1)),
                new Step("Contact met getroffen cliënten", 1, true, false, workingDays(2)),
                new Step("Nazorg aangeboden", 1, true, false, days(14)),
                new Step("Gewezen op aangifte en ondersteuning", 1, true, true, days(14)),
                new Step("Melding toezichthouder afgewogen", 1, true, true, workingDays(3)),
                new Step("Andere opdrachtgevers geïnformeerd", 1, true, true, days(7)),
                new Step("Melders beschermd", 1, true, true, days(30)),
                new Step("Raad geïnformeerd", 2, true, false, days(28)),
                new Step("Overige cliënten in beeld", 2, true, false, days(30)),
                new Step("Meldpunt of vertrouwenspersoon bekendgemaakt", 2, true, true, days(30)),
                new Step("Onderzoek", 2, true, true, days(183)),
                new Step("Kwalificatie vastgesteld", 2, true, true, days(183)),
                new Step("Dossieroverdracht", 2, true, true, Optional.empty()),
                new Step("Leverancier aangesproken", 3, true, true, days(28)),
                new Step("Contract aangescherpt", 3, true, true, days(183)),
                new Step("Evaluatie", 3, true, false, Optional.empty()),
                new Step("Media en communicatie", 2, false, false, Optional.empty()));
    }

    private static Optional<Term> days(int length) {
        return Optional.of(new Term(length, Unit.DAYS));
    }

    private static Optional<Term> workingDays(int length) {
        return Optional.of(new Term(length, Unit.WORKING_DAYS));
    }
}
