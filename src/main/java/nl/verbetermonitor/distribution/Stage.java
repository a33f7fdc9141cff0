package nl.verbetermonitor.distribution;

import nl.verbetermonitor.history.ReportState;
import nl.verbetermonitor.plan.Word;

/** How far a report must have come before it is sent; each stage includes the later ones. */
public enum Stage implements Word {
    /** As soon as it is made. */
    CONCEPT("concept"),
    APPROVED("vastgesteld"),
    PUBLISHED("gepubliceerd");

    private final String dutch;

    Stage(String dutch) {
        this.dutch = dutch;
    }

    /**
     * The stage of a report that was made.
     *
     * @throws IllegalArgumentException when it was not made yet
     */
    public static Stage of(ReportState state) {
        return switch (state) {
            case MAKING -> throw new IllegalArgumentException("Not made yet");
            case CONCEPT -> CONCEPT;
            case APPROVED -> APPROVED;
            case PUBLISHED -> PUBLISHED;
        };
    }

    boolean includes(Stage other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
