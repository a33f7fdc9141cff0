package nl.verbetermonitor.report;

import java.time.LocalDate;

/**
 * The published report that another one supplements.
 *
 * @param reportingDate the peildatum that it is about
 * @param version of the report, from 1
 * @param approval what was decided about it
 * @param published the day on which it was published, in Europe/Amsterdam
 */
public record SupplementedReport(LocalDate reportingDate, int version, Approval approval, LocalDate published) {}
