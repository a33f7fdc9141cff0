package nl.verbetermonitor.workbook;

import nl.verbetermonitor.plan.Finding;

/** What came of opening a delivered file. */
public sealed interface Opening {

    /**
     * It is a workbook.
     *
     * @param workbook to be closed by the caller
     */
    record Opened(Workbook workbook) implements Opening {}

    /**
     * It cannot be read.
     *
     * @param reason a blocking finding that says why
     */
    record Refused(Finding reason) implements Opening {}
}
