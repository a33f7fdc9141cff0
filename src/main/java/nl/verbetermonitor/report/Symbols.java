package nl.verbetermonitor.report;

import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Status;

/** Which symbol stands beside which word. */
final class Symbols {

    private Symbols() {}

    static Symbol of(Verdict verdict) {
        return switch (verdict) {
            case MET -> Symbol.CHECK;
            case PARTLY_MET -> Symbol.ATTENTION;
            case NOT_MET -> Symbol.CROSS;
            case NOT_ASSESSABLE -> Symbol.OPEN;
        };
    }

    static Symbol of(Status status) {
        return switch (status) {
            case FINISHED, SECURED -> Symbol.CHECK;
            case NEEDS_ATTENTION -> Symbol.ATTENTION;
            case DELAYED -> Symbol.CROSS;
            case ON_SCHEDULE -> Symbol.UNDERWAY;
            case NOT_STARTED -> Symbol.OPEN;
            case DROPPED -> Symbol.DASH;
        };
    }
}
