package nl.verbetermonitor.report;

import nl.verbetermonitor.assessment.HardRule;

/** The hard rules in words. */
final class HardRules {

    private HardRules() {}

    /** What a rule says, as an item of a list. */
    static String meaning(Context context, HardRule rule) {
        return context.text(
                "annex6.rule." + rule.code(),
                context.sources().rules().windows().overdue());
    }
}
