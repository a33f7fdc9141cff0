package nl.verbetermonitor.job;

import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;

/**
 * What is decided about reports.
 *
 * @param styles of the municipalities, without their logos: a run reads those
 * @param logos where they are
 * @param daysBetweenDeliveries how many days after its peildatum the next delivery of a plan is expected, from 1 to
 *     {@value #MOST_DAYS_BETWEEN_DELIVERIES}
 * @param publication what is decided about publishing them
 */
public record ReportSettings(
        HouseStyles styles, LogoFiles logos, int daysBetweenDeliveries, PublicationSettings publication) {

    /** About ten years. */
    public static final int MOST_DAYS_BETWEEN_DELIVERIES = 3660;

    /** A quarter. */
    private static final int USUAL_DAYS_BETWEEN_DELIVERIES = 92;

    public ReportSettings {
        if (daysBetweenDeliveries < 1 || daysBetweenDeliveries > MOST_DAYS_BETWEEN_DELIVERIES) {
            throw new IllegalArgumentException("Days between deliveries: " + daysBetweenDeliveries);
        }
    }

    /** What holds where nothing was configured. */
    public static ReportSettings defaults() {
        return new ReportSettings(
                HouseStyles.of(HouseStyle.defaults()),
                LogoFiles.NONE,
                USUAL_DAYS_BETWEEN_DELIVERIES,
                PublicationSettings.defaults());
    }
}
