package nl.verbetermonitor.plan;

/** What the cells of a column hold, and so how they are read; {@link FactRow} names the Java type of each. */
public enum ColumnKind {
    /** The row's own number (Nr): text that is unique within the sheet, compared trimmed and without regard to case. */
    NUMBER,
    /** One Nr of another row. */
    REFERENCE,
    /** Any number of Nr of other rows. */
    REFERENCES,
    /** Free text. */
    TEXT,
    /** A calendar day. */
    DATE,
    /** Progress, 0 to 100 percent. */
    PROGRESS,
    /** An amount of EUR or hours. */
    AMOUNT,
    /** A number in the unit of its indicator; a cell shown as a percentage means that many percent. */
    VALUE,
    /** A norm, 0 to 100. */
    NORM,
    /** A number of persons or cases, never negative. */
    COUNT,
    /** Ja or Nee. */
    YES_NO,
    /** A word of {@link PlanKind}. */
    PLAN_KIND,
    /** A word of {@link Status}. */
    STATUS,
    /** A word of {@link Priority}. */
    PRIORITY,
    /** A word of {@link DropReason}. */
    DROP_REASON,
    /** A word of {@link CouncilItemKind}. */
    COUNCIL_ITEM_KIND,
    /** A word of {@link NarrativeTopic}. */
    NARRATIVE_TOPIC,
    /** A step of the configured step catalogue. */
    STEP
}
