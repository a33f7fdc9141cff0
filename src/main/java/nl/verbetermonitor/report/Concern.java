package nl.verbetermonitor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.HardRule;

/**
 * The rules by which a plan asks for attention, most urgent first. The texts of a rule stand in the bundle attention: the
 * question to expect under {@code ask} and its code, what is known of a row under {@code detail} and its code.
 */
enum Concern {
    /** There is no recommendation at all. */
    NO_RECOMMENDATION(Topic.COVERAGE, Need.ANSWER, FailingPlan::noRecommendation),
    /** A recommendation has no measure that counts (C1). */
    UNCOVERED(Topic.COVERAGE, Need.DECISION, FailingPlan::uncovered, ComponentId.C1),
    /** A required step is not in the plan (C6). */
    STEP_MISSING(Topic.STEPS, Need.DECISION, FailingSteps::missing, ComponentId.C6),
    /** Fewer than half of the finished measures have evidence. */
    LITTLE_EVIDENCE(Topic.EVIDENCE, Need.ANSWER, FailingMeasures::littleEvidence),
    /** Measures wait for each other. */
    DEPENDENCY_CYCLE(Topic.CYCLE, Need.ANSWER, FailingMeasures::cycle),
    /** An open measure is long past its first date. */
    LONG_OVERDUE(Topic.LATENESS, Need.ANSWER, FailingMeasures::longOverdue),
    /** An indicator is behind where it should be by now (A5). */
    TARGET_MISSED(Topic.TARGETS, Need.ANSWER, FailingPlan::behindTarget, ComponentId.A5),
    /** What it says differs from what was published, or from what another municipality says of the same incident. */
    CONFLICTING(Topic.CONFLICT, Need.DECISION, FailingPlan::conflicting),
    /** The term of a step has ended and the step is not done (A6). */
    TERM_PASSED(Topic.TERM_PASSED, Need.DECISION, FailingSteps::overdue, ComponentId.A6),
    /** A step was done, but after its term (A6). */
    TERM_MISSED(Topic.TERM_MISSED, Need.ANSWER, FailingSteps::doneLate, ComponentId.A6),
    /** An open measure is past its first date (A3). */
    LATE(Topic.LATENESS, Need.DECISION, FailingMeasures::late, ComponentId.A3),
    /** A measure is Vertraagd or Vraagt aandacht. */
    STRUGGLING(Topic.LATENESS, Need.DECISION, FailingMeasures::struggling),
    /** A measure was not done by its first date (A2). */
    NOT_IN_TIME(Topic.PUNCTUALITY, Need.ANSWER, FailingMeasures::notInTime, ComponentId.A2),
    /** A measure is finished without evidence (C4). */
    NO_EVIDENCE(Topic.EVIDENCE, Need.DECISION, FailingMeasures::withoutEvidence, ComponentId.C4),
    /** A measure is planned later than at first (R5). */
    MOVED(Topic.PLANNING, Need.ANSWER, FailingMeasures::moved, ComponentId.R5),
    /** More was spent than planned. */
    OVERSPENT(Topic.MONEY, Need.ANSWER, FailingMeasures::overspent),
    /** A measure lacks safeguards or an owner (R1). */
    NO_SAFEGUARDS(Topic.SAFEGUARDS, Need.DECISION, FailingMeasures::withoutSafeguards, ComponentId.R1),
    /** A measure has neither hours nor money (R2). */
    NO_RESOURCES(Topic.RESOURCES, Need.DECISION, FailingMeasures::withoutResources, ComponentId.R2),
    /** The planning of a measure does not add up (R3). */
    PLANNING_UNSOUND(Topic.SOUNDNESS, Need.ANSWER, FailingMeasures::unsoundPlanning, ComponentId.R3),
    /** What is told of a measure contradicts itself (R4). */
    CONTRADICTED(Topic.CONTRADICTIONS, Need.ANSWER, FailingMeasures::contradicted, ComponentId.R4),
    /** The plan runs behind its first planning (A1). */
    TOO_SLOW(Topic.PACE, Need.ANSWER, FailingComponents::tooSlow, ComponentId.A1),
    /** Less was done since the delivery before than was planned (A4). */
    STALLED(Topic.PACE, Need.ANSWER, FailingComponents::stalled, ComponentId.A4),
    /** Cells are empty that have to be filled (C2). */
    NOT_FILLED_IN(Topic.CELLS, Need.ANSWER, FailingComponents::notFilledIn, ComponentId.C2),
    /** An open measure was not brought up to date (C3). */
    NOT_UPDATED(Topic.UPDATES, Need.ANSWER, FailingMeasures::notUpdated, ComponentId.C3),
    /** An indicator was not measured of late (C5). */
    NOT_MEASURED(Topic.MEASUREMENTS, Need.ANSWER, FailingComponents::notMeasured, ComponentId.C5),
    /** Cells could not be read and count as unknown. */
    UNREADABLE(Topic.DATA, Need.ANSWER, FailingPlan::unreadable),
    /** A question, promise or motion should have been settled. */
    COUNCIL_LATE(Topic.COUNCIL, Need.DECISION, FailingPlan::councilLate),

    // what any council asks about any plan
    /** Will it be finished by its end, by the forecast or by the pace so far (R6)? */
    IN_TIME(Topic.OUTLOOK, Need.ANSWER, StandingQuestions::inTime, ComponentId.R6),
    /** What is still to be done? */
    STILL_OPEN(Topic.REMAINDER, Need.ANSWER, StandingQuestions::stillOpen),
    /** What did it cost so far? */
    COST(Topic.MONEY, Need.ANSWER, StandingQuestions::cost),
    /** What does not show yet? */
    NOT_SHOWN(Topic.EVIDENCE, Need.ANSWER, StandingQuestions::notShown),
    /** Who checks it? */
    WHO_CHECKS(Topic.CHECK, Need.ANSWER, StandingQuestions::whoChecks);

    /** What a question is about: about each only one is asked, that of the most urgent rule. */
    enum Topic {
        COVERAGE,
        STEPS,
        EVIDENCE,
        CYCLE,
        LATENESS,
        TARGETS,
        TERM_PASSED,
        TERM_MISSED,
        PUNCTUALITY,
        PLANNING,
        MONEY,
        SAFEGUARDS,
        RESOURCES,
        SOUNDNESS,
        CONTRADICTIONS,
        PACE,
        CELLS,
        UPDATES,
        MEASUREMENTS,
        DATA,
        COUNCIL,
        CONFLICT,
        OUTLOOK,
        REMAINDER,
        CHECK
    }

    /** What a rule asks of the portfolio holder. */
    enum Need {
        /** Each of its rows: to decide what happens next. */
        DECISION,
        /** An answer when the council asks. */
        ANSWER
    }

    private final Topic topic;
    private final Need need;
    private final Optional<ComponentId> component;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method without state
    private final Function<Context, Failing> rule;

    Concern(Topic topic, Need need, Function<Context, Failing> rule) {
        this(topic, need, rule, Optional.empty());
    }

    Concern(Topic topic, Need need, Function<Context, Failing> rule, ComponentId component) {
        this(topic, need, rule, Optional.of(component));
    }

    Concern(Topic topic, Need need, Function<Context, Failing> rule, Optional<ComponentId> component) {
        this.topic = topic;
        this.need = need;
        this.rule = rule;
        this.component = component;
    }

    Topic topic() {
        return topic;
    }

    Need need() {
        return need;
    }

    /** The name under which its texts stand, such as {@code no-evidence}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What fails this rule in a plan. */
    Failing in(Context context) {
        return rule.apply(context);
    }

    /** Whether its rows are those that fail a component. */
    boolean isAbout(ComponentId component) {
        return this.component.filter(component::equals).isPresent();
    }

    /** The hard rules that name the same rows, when they bite. */
    Set<HardRule> sameAs() {
        return switch (this) {
            case UNCOVERED -> Set.of(HardRule.HIGH_PRIORITY_UNCOVERED, HardRule.RECOMMENDATION_UNCOVERED);
            case STEP_MISSING -> Set.of(HardRule.REQUIRED_STEP_MISSING);
            case NO_EVIDENCE -> Set.of(HardRule.LITTLE_EVIDENCE);
            default -> Set.of();
        };
    }
}
