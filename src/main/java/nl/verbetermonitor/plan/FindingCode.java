package nl.verbetermonitor.plan;

import java.util.Locale;

/**
 * Every kind of problem that a delivery can have. The code is stable: users look it up in the documentation and programs
 * rely on it. Its message stands under the same code in the bundle {@code findings}.
 */
public enum FindingCode {
    // the delivery is refused
    FILE_MISSING(Severity.BLOCKING),
    FILE_UNREADABLE(Severity.BLOCKING),
    FILE_EMPTY(Severity.BLOCKING),
    FILE_NOT_A_WORKBOOK(Severity.BLOCKING),
    FILE_ENCRYPTED(Severity.BLOCKING),
    FILE_DAMAGED(Severity.BLOCKING),
    FILE_DANGEROUS(Severity.BLOCKING),
    MAPPING_UNUSABLE(Severity.BLOCKING),
    SHEET_MISSING(Severity.BLOCKING),
    COLUMN_MISSING(Severity.BLOCKING),
    LABEL_MISSING(Severity.BLOCKING),
    PLAN_NUMBER_UNREADABLE(Severity.BLOCKING),
    PLAN_KIND_UNREADABLE(Severity.BLOCKING),
    PLAN_START_UNREADABLE(Severity.BLOCKING),
    REPORTING_DATE_UNREADABLE(Severity.BLOCKING),
    CITIZEN_SERVICE_NUMBER(Severity.BLOCKING),
    MAPPED_PLAN_INCOMPLETE(Severity.BLOCKING),

    // a cell counts as unknown, a row as refused, a sheet as absent
    OPTIONAL_SHEET_UNUSABLE(Severity.ERROR),
    SHEET_TWICE(Severity.ERROR),
    COLUMN_TWICE(Severity.ERROR),
    LABEL_TWICE(Severity.ERROR),
    VALUE_MISSING(Severity.ERROR),
    NR_MISSING(Severity.ERROR),
    NR_TWICE(Severity.ERROR),
    DATE_UNKNOWN(Severity.ERROR),
    DATE_WITHOUT_DATE_FORMAT(Severity.ERROR),
    DATE_OUT_OF_RANGE(Severity.ERROR),
    NUMBER_UNREADABLE(Severity.ERROR),
    COUNT_OUT_OF_RANGE(Severity.ERROR),
    PROGRESS_OUT_OF_RANGE(Severity.ERROR),
    PROGRESS_AMBIGUOUS(Severity.ERROR),
    NORM_OUT_OF_RANGE(Severity.ERROR),
    NORM_WITHOUT_AUTHORITY(Severity.ERROR),
    WORD_NEAR_MISS(Severity.ERROR),
    WORD_UNKNOWN(Severity.ERROR),
    FORMULA_WITHOUT_VALUE(Severity.ERROR),
    CELL_ERROR(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    MAPPED_SHEET_MISSING(Severity.ERROR),
    MAPPED_HEADER_MISSING(Severity.ERROR),
    MAPPED_COLUMN_MISSING(Severity.ERROR),

    // kept, and to be looked at
    NAME_NEAR_MISS(Severity.WARNING),
    REFERENCE_UNKNOWN(Severity.WARNING),
    CAUSE_EFFECT_CORRECTION_MISSING(Severity.WARNING),
    MOVED_WITHOUT_REASON(Severity.WARNING),
    ORIGINAL_CHANGED(Severity.WARNING),
    RECOMMENDATION_REWORDED(Severity.WARNING),
    NO_LONGER_INCLUDED(Severity.WARNING),
    CONTRADICTION(Severity.WARNING),
    ONE_MEASURE_COVERS_MOST(Severity.WARNING),
    AFTER_REPORTING_DATE(Severity.WARNING),
    REPORTING_DATE_IN_FUTURE(Severity.WARNING),
    SECURED_WITHOUT_EVIDENCE(Severity.WARNING),
    OWNER_NEAR_MISS(Severity.WARNING),
    EXAMPLE_ROW_CHANGED(Severity.WARNING),
    PUBLISHED_DIFFERS(Severity.WARNING),
    OTHER_MUNICIPALITY_DIFFERS(Severity.WARNING),
    PERSONAL_DATA(Severity.WARNING),
    POINTS_TO_ONE_PERSON(Severity.WARNING),

    // good to know
    COLUMN_UNKNOWN(Severity.NOTE),
    LABEL_UNKNOWN(Severity.NOTE),
    SHEET_UNKNOWN(Severity.NOTE),
    SHEET_RESEMBLES(Severity.NOTE),
    HIDDEN_READ(Severity.NOTE),
    MACROS_IGNORED(Severity.NOTE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** How far a finding with this code reaches. */
    public Severity severity() {
        return severity;
    }

    /** The stable code, such as {@code date-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
