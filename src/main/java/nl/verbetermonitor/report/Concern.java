package nl.verbetermonitor.report;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.verbetermonitor.assessment.HardRule;

/**
 * The rules by which a plan asks for attention, most urgent first. The texts of a rule stand in the bundle attention: the
 * question to expect under {@code ask} and its code, what is known of a row under {@code detail} and its code.
 */
enum Concern {
    /** There is no recommendation at all. */
    NO_RECOMMENDATION(Topic.COVERAGE, Need.ANSWER, Plans.ALL, FailingPlan::noRecommendation),
    /** A recommendation has no measure that counts (C1). */
    UNCOVERED(Topic.COVERAGE, Need.DECISION, Plans.ALL, FailingPlan::uncovered),
    /** A required step is not in the plan (C6). */
    STEP_MISSING(Topic.STEPS, Need.DECISION, Plans.ALL, FailingSteps::missing),
    /** Fewer than half of the finished measures have evidence. */
    LITTLE_EVIDENCE(Topic.EVIDENCE, Need.ANSWER, Plans.ALL, FailingMeasures::littleEvidence),
    /** Measures wait for each other. */
    DEPENDENCY_CYCLE(Topic.CYCLE, Need.ANSWER, Plans.ALL, FailingMeasures::cycle),
    /** An open measure is long past its first date. */
    LONG_OVERDUE(Topic.LATENESS, Need.ANSWER, Plans.ALL, FailingMeasures::longOverdue),
    /** An indicator is behind where it should be by now (A5). */
    TARGET_MISSED(Topic.TARGETS, Need.ANSWER, Plans.ALL, FailingPlan::behindTarget),
    /** The term of a step has ended and the step is not done (A6). */
    TERM_PASSED(Topic.TERM_PASSED, Need.DECISION, Plans.ALL, FailingSteps::overdue),
    /** A step was done, but after its term (A6). */
    TERM_MISSED(Topic.TERM_MISSED, Need.ANSWER, Plans.ALL, FailingSteps::doneLate),
    /** An open measure is past its first date (A3). */
    LATE(Topic.LATENESS, Need.DECISION, Plans.IMPROVEMENT, FailingMeasures::late),
    /** A measure is Vertraagd or Vraagt aandacht. */
    STRUGGLING(Topic.LATENESS, Need.DECISION, Plans.ALL, FailingMeasures::struggling),
    /** A measure was not done by its first date (A2). */
    NOT_IN_TIME(Topic.PUNCTUALITY, Need.ANSWER, Plans.IMPROVEMENT, FailingMeasures::notInTime),
    /** A measure is finished without evidence (C4). */
    NO_EVIDENCE(Topic.EVIDENCE, Need.DECISION, Plans.IMPROVEMENT, FailingMeasures::withoutEvidence),
    /** A measure is planned later than at first (R5). */
    MOVED(Topic.PLANNING, Need.ANSWER, Plans.IMPROVEMENT, FailingMeasures::moved),
    /** More was spent than planned. */
    OVERSPENT(Topic.MONEY, Need.ANSWER, Plans.ALL, FailingMeasures::overspent),
    /** A measure lacks safeguards or an owner (R1). */
    NO_SAFEGUARDS(Topic.SAFEGUARDS, Need.DECISION, Plans.IMPROVEMENT, FailingMeasures::withoutSafeguards),
    /** A measure has neither hours nor money (R2). */
    NO_RESOURCES(Topic.RESOURCES, Need.DECISION, Plans.IMPROVEMENT, FailingMeasures::withoutResources),
    /** Cells could not be read and count as unknown. */
    UNREADABLE(Topic.DATA, Need.ANSWER, Plans.ALL, FailingPlan::unreadable),
    /** A question, promise or motion should have been settled. */
    COUNCIL_LATE(Topic.COUNCIL, Need.DECISION, Plans.ALL, FailingPlan::councilLate),

    // what any council asks about any plan
    /** Will it be finished by its end, by the forecast or by the pace so far? */
    IN_TIME(Topic.OUTLOOK, Need.ANSWER, Plans.ALL, StandingQuestions::inTime),
    /** What is still to be done? */
    STILL_OPEN(Topic.REMAINDER, Need.ANSWER, Plans.ALL, StandingQuestions::stillOpen),
    /** What did it cost so far? */
    COST(Topic.MONEY, Need.ANSWER, Plans.ALL, StandingQuestions::cost),
    /** What does not show yet? */
    NOT_SHOWN(Topic.EVIDENCE, Need.ANSWER, Plans.ALL, StandingQuestions::notShown),
    /** Who checks it? */
    WHO_CHECKS(Topic.CHECK, Need.ANSWER, Plans.ALL, StandingQuestions::whoChecks);

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
        DATA,
        COUNCIL,
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

    /** Which plans a rule may speak of. */
    private enum Plans {
        ALL,
        /** It tells more of a measure than an incident plan may show. */
        IMPROVEMENT
    }

    private final Topic topic;
    private final Need need;
    private final Plans plans;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method without state
    private final Function<Context, Failing> rule;

    Concern(Topic topic, Need need, Plans plans, Function<Context, Failing> rule) {
        this.topic = topic;
        this.need = need;
        this.plans = plans;
        this.rule = rule;
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
        return plans == Plans.IMPROVEMENT && context.privacy().hidesMeasures() ? Failing.NOTHING : rule.apply(context);
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
